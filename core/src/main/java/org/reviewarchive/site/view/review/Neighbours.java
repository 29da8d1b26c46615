package org.reviewarchive.site.view.review;

import java.util.Objects;
import java.util.Optional;
import org.reviewarchive.link.ReviewFacts;

/**
 * The reviews before and after one, by the date they were opened.
 *
 * @param newer the next one
 * @param older the one before
 */
public record Neighbours(Optional<ReviewFacts> newer, Optional<ReviewFacts> older) {
    /** Rejects nulls. */
    public Neighbours {
        Objects.requireNonNull(newer, "newer");
        Objects.requireNonNull(older, "older");
    }
}
