package org.reviewarchive.ledger;

import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.model.Review;

/** Tells what a review lacks that no single reader can tell, because other captures may have it. Pure. */
public final class ReviewGaps {
    private ReviewGaps() {}

    /** Returns the review with what it lacks now; may be asked again when more is known. */
    public static Diagnosed<Review> told(Diagnosed<Review> review) {
        return HiddenCode.told(ThreadGaps.told(PatchSetGaps.told(review)));
    }
}
