package org.reviewarchive.model;

import java.util.Objects;
import java.util.Optional;

/**
 * The repository a review is about.
 *
 * @param name its name
 * @param callsign its short mark, such as {@code SRC} of {@code rSRC}
 */
public record Repository(String name, Optional<String> callsign) {
    /** Rejects nulls. */
    public Repository {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(callsign, "callsign");
    }
}
