package org.reviewarchive.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A token of appreciation that somebody left.
 *
 * @param who who left it
 * @param label its name
 */
public record Token(Optional<Person> who, String label) {
    /** Rejects nulls. */
    public Token {
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(label, "label");
    }
}
