package org.reviewarchive.reader;

import java.util.List;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.model.Review;

/** What a reader made of a capture. */
public sealed interface ReadResult {
    /**
     * The capture holds a review.
     *
     * @param review the review
     * @param diagnostics what the capture lacks or was derived, in order
     */
    record Read(Review review, List<Diagnostic> diagnostics) implements ReadResult {
        /** Copies the list. */
        public Read {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** The capture is of another system, or of none. */
    record NotMine() implements ReadResult {}

    /**
     * The capture is of this system and gives no review.
     *
     * @param diagnostic why
     */
    record NoReview(Diagnostic diagnostic) implements ReadResult {}
}
