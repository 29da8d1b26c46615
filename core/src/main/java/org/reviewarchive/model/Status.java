package org.reviewarchive.model;

import java.util.Objects;

/**
 * The state of a review with the word the source used for it.
 *
 * @param state the shared word
 * @param label the source's own word, such as {@code Needs Review}
 */
public record Status(State state, String label) {
    /** Rejects nulls. */
    public Status {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(label, "label");
    }
}
