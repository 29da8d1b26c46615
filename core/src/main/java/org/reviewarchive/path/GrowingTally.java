package org.reviewarchive.path;

import java.time.Instant;
import java.util.Optional;
import org.reviewarchive.link.ReviewFacts;

/** Counts while reviews come one after the other, the newest first. */
final class GrowingTally {
    private int reviews;
    private int threads;
    private int unresolved;
    private Optional<Instant> newest = Optional.empty();
    private ReviewFacts last;

    /**
     * Adds a file of a review and tells whether the review was not counted before.
     *
     * @param review the review
     * @param number how many threads are on the file
     * @param open how many of them were left open
     */
    boolean add(ReviewFacts review, int number, int open) {
        threads += number;
        unresolved += open;
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
