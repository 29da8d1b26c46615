package org.reviewarchive.reader;

import java.util.List;
import java.util.Objects;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.SavedObject;

/** What a reader made of a capture. */
public sealed interface ReadResult {
    /**
     * The capture holds reviews or parts of some. A part is a review too, of which only what the capture shows is
     * known; all captures of one review are merged before anything is published.
     *
     * @param reviews each review with what the capture lacks of it
     */
    record Read(List<Diagnosed<Review>> reviews) implements ReadResult {
        /** Copies the list. */
        public Read {
            reviews = List.copyOf(reviews);
        }

        /** Returns the result of a capture that holds one review. */
        public static Read of(Review review, List<Diagnostic> diagnostics) {
            return new Read(List.of(new Diagnosed<>(review, diagnostics)));
        }
    }

    /**
     * The capture is a page of something beside reviews that gets a page of its own too.
     *
     * @param object the task or commit with what the capture lacks of it
     */
    record Beside(Diagnosed<SavedObject> object) implements ReadResult {
        /** Rejects null. */
        public Beside {
            Objects.requireNonNull(object, "object");
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
