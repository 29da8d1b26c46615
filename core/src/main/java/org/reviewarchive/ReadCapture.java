package org.reviewarchive;

import java.util.EnumMap;
import java.util.Map;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.ledger.Gaps;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.model.Review;

/**
 * What stays in memory of a review in the store.
 *
 * @param number the number under which the store keeps it
 * @param path the capture it was read from; of a merged review the first
 * @param facts its facts
 * @param lacks what it lacks: how often each code was reported
 * @param gaps what of it a new fetch could give
 */
record ReadCapture(int number, String path, ReviewFacts facts, Map<Code, Integer> lacks, Gaps gaps) {
    static ReadCapture of(int number, String path, Diagnosed<Review> review) {
        Map<Code, Integer> lacks = new EnumMap<>(Code.class);
        review.diagnostics().forEach(d -> lacks.merge(d.code(), 1, Integer::sum));
        return new ReadCapture(number, path, ReviewFacts.of(review.value()), lacks, Gaps.of(review));
    }
}
