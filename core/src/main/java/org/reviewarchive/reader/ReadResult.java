package org.reviewarchive.reader;

import java.util.List;
import java.util.Map;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.model.ObjectName;
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
     * @param names what the capture calls objects that other captures know by a code, by the code
     */
    record Read(
            List<Diagnosed<Review>> reviews,
            List<Diagnosed<SavedObject>> objects,
            List<Embedded> embedded,
            Map<String, ObjectName> names)
            implements ReadResult {
        /** Copies lists and map. */
        public Read {
            reviews = List.copyOf(reviews);
            objects = List.copyOf(objects);
            embedded = List.copyOf(embedded);
            names = Map.copyOf(names);
        }

        /** Makes the result of a capture that names nothing for others. */
        public Read(List<Diagnosed<Review>> reviews, List<Diagnosed<SavedObject>> objects, List<Embedded> embedded) {
            this(reviews, objects, embedded, Map.of());
        }

        /** Makes the result of a document that programs wrote: parts of reviews, or names alone. */
        public Read(List<Diagnosed<Review>> reviews, Map<String, ObjectName> names) {
            this(reviews, List.of(), List.of(), names);
        }

        /** Makes the result of a capture that holds parts of reviews and nothing else. */
        public Read(List<Diagnosed<Review>> reviews) {
            this(reviews, Map.of());
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
