package org.reviewarchive.path;

import java.time.Instant;
import java.util.Optional;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.link.TouchedFile;
import org.reviewarchive.model.Resolution;

/** Counts while reviews come one after the other, the newest first. */
final class GrowingTally {
    private int reviews;
    private int threads;
    private int unresolved;
    private Optional<Instant> newest = Optional.empty();
    private ReviewFacts last;

    /** Adds a file of a review and tells whether the review was not counted before. */
    boolean add(ReviewFacts review, TouchedFile touched) {
        threads += touched.threads().size();
        unresolved += (int) touched.threads().stream()
                .filter(thread -> thread.resolution() == Resolution.UNRESOLVED)
                .count();
        if (review == last) {
            return false;
        }
        last = review;
        reviews++;
        newest = newest.or(review::created);
        return true;
    }

    Tally grown() {
        return new Tally(reviews, threads, unresolved, newest);
    }
}
