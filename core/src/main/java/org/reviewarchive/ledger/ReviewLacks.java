package org.reviewarchive.ledger;

import java.util.Map;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.link.ReviewFacts;

/**
 * What the captures of one review lack.
 *
 * @param facts the review
 * @param counts how often each code was reported, in the order of the codes; not copied, so never changed
 * @param gaps what of it a new fetch could give
 */
public record ReviewLacks(ReviewFacts facts, Map<Code, Integer> counts, Gaps gaps) {
    /** Tells whether nothing was reported about the review. */
    public boolean isComplete() {
        return counts.isEmpty();
    }
}
