package org.reviewarchive;

import java.util.EnumMap;
import java.util.Map;
import org.reviewarchive.attachment.PageAttachments;
import org.reviewarchive.attachment.PageTexts;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.ledger.Gaps;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.model.Review;
import org.reviewarchive.naming.Renaming;
import org.reviewarchive.people.SameNames;

/**
 * What stays in memory of a review in the store.
 *
 * @param number the number under which the store keeps it
 * @param path the capture it was read from; of a merged review the first
 * @param facts its facts
 * @param lacks what it lacks: how often each code was reported
 * @param gaps what of it a new fetch could give
 * @param isFinal whether it can be published as it was read: its texts show no files that are to be found, and it
 *     speaks of nobody by a code that other captures may name
 */
record ReadCapture(int number, String path, ReviewFacts facts, Map<Code, Integer> lacks, Gaps gaps, boolean isFinal) {
    /** Returns what stays of one more capture of a review: it will be joined, and its facts are told anew then. */
    static ReadCapture further(int number, String path, Diagnosed<Review> review) {
        return new ReadCapture(number, path, ReviewFacts.ofName(review.value()), Map.of(), Gaps.none(), false);
    }

    static ReadCapture of(int number, String path, Diagnosed<Review> review, SameNames same) {
        Map<Code, Integer> lacks = new EnumMap<>(Code.class);
        review.diagnostics().forEach(d -> lacks.merge(d.code(), 1, Integer::sum));
        boolean isFinal =
                !Renaming.isNeeded(review.value()) && !PageAttachments.mayBeIn(review.value(), PageTexts.REVIEW);
        return new ReadCapture(number, path, ReviewFacts.of(review.value(), same), lacks, Gaps.of(review), isFinal);
    }
}
