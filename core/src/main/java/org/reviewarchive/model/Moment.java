package org.reviewarchive.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A point in time as far as the capture knows it.
 *
 * @param instant the time; empty when the words could not be read
 * @param shown the words on the page
 * @param precision how exactly the time is known
 */
public record Moment(Optional<Instant> instant, Optional<String> shown, Precision precision) {
    /** Rejects nulls. */
    public Moment {
        Objects.requireNonNull(instant, "instant");
        Objects.requireNonNull(shown, "shown");
        Objects.requireNonNull(precision, "precision");
    }
}
