package org.reviewarchive.link;

import java.util.Objects;
import java.util.Optional;

/**
 * One review of a chain of dependent reviews.
 *
 * @param id its mark
 * @param title its title, where any capture shows it
 * @param facts the review, when it is in the archive
 */
public record StackMember(String id, String title, Optional<ReviewFacts> facts) {
    /** Rejects nulls. */
    public StackMember {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(facts, "facts");
    }
}
