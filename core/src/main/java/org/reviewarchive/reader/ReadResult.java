package org.reviewarchive.reader;

import java.util.List;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.SavedObject;

/** What a reader made of a capture. */
public sealed interface ReadResult {
    /**
     * The capture holds reviews or parts of some, or something beside reviews that gets a page of its own too. A part
     * is a review too, of which only what the capture shows is known; all captures of one review are merged before
     * anything is published.
     *
     * @param reviews each review with what the capture lacks of it
     * @param objects each task or commit likewise
     * @param embedded files that stood in the capture and that its texts show
     */
    record Read(List<Diagnosed<Review>> reviews, List<Diagnosed<SavedObject>> objects, List<Embedded> embedded)
            implements ReadResult {
        /** Copies the lists. */
        public Read {
            reviews = List.copyOf(reviews);
            objects = List.copyOf(objects);
            embedded = List.copyOf(embedded);
        }

        /** Makes the result of a capture that holds parts of reviews and nothing else. */
        public Read(List<Diagnosed<Review>> reviews) {
            this(reviews, List.of(), List.of());
        }

        /** Returns the result of a capture that holds one review. */
        public static Read of(Review review, List<Diagnostic> diagnostics) {
            return new Read(List.of(new Diagnosed<>(review, diagnostics)));
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
