package org.reviewarchive.link;

import org.reviewarchive.model.Commented;
import org.reviewarchive.model.Resolution;
import org.reviewarchive.model.Review;

/** Counts what a review has. */
final class CountsOf {
    private CountsOf() {}

    static ReviewFacts.Counts review(Review review) {
        int onLines =
                review.threads().stream().mapToInt(t -> t.comments().size()).sum();
        int onReview = (int) review.timeline().stream()
                .filter(e -> e instanceof Commented c && c.body().isPresent())
                .count();
        int unresolved = (int) review.threads().stream()
                .filter(t -> t.resolution() == Resolution.UNRESOLVED)
                .count();
        return new ReviewFacts.Counts(
                review.patchSets().size(), onLines + onReview, review.threads().size(), unresolved);
    }
}
