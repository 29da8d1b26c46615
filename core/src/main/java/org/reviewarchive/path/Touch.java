package org.reviewarchive.path;

import java.util.Objects;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.link.TouchedFile;

/**
 * A review that touched a file.
 *
 * @param review the review
 * @param file the file as the review has it, with the threads on it
 */
public record Touch(ReviewFacts review, TouchedFile file) {
    /** Rejects nulls. */
    public Touch {
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(file, "file");
    }
}
