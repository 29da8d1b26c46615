package org.reviewarchive.json;

import java.io.IOException;
import java.util.List;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.model.Review;

/**
 * A review with what its capture lacks, as the store keeps it between the passes.
 *
 * @param review the review as read
 * @param diagnostics what its reader reported
 */
public record StoredReview(Review review, List<Diagnostic> diagnostics) {
    /** Copies the list. */
    public StoredReview {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Returns the review as bytes that {@link #of} reads. */
    public byte[] bytes() throws IOException {
        return ModelJson.MAPPER.writeValueAsBytes(this);
    }

    /** Reads what {@link #bytes} wrote. */
    public static StoredReview of(byte[] bytes) throws IOException {
        return ModelJson.MAPPER.readValue(bytes, StoredReview.class);
    }
}
