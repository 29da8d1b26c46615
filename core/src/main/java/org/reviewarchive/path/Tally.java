package org.reviewarchive.path;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What is counted of a folder or file.
 *
 * @param reviews how many reviews touched it, each once
 * @param threads how many threads stand on it or on what is in it
 * @param unresolved how many of them were left open
 * @param newest when the newest of the reviews was opened; empty when no date is known
 */
public record Tally(int reviews, int threads, int unresolved, Optional<Instant> newest) {
    /** Rejects nulls. */
    public Tally {
        Objects.requireNonNull(newest, "newest");
    }
}
