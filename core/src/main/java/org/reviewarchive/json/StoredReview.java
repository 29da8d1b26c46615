package org.reviewarchive.json;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.model.Review;

/** A review with what its captures lack, as the store keeps it between the passes. */
public final class StoredReview {
    private static final TypeReference<Diagnosed<Review>> FORM = new TypeReference<>() {};

    private StoredReview() {}

    /** Returns the review as bytes that {@link #of} reads. */
    public static byte[] bytes(Diagnosed<Review> review) throws IOException {
        return ModelJson.MAPPER.writeValueAsBytes(review);
    }

    /** Reads what {@link #bytes} wrote. */
    public static Diagnosed<Review> of(byte[] bytes) throws IOException {
        return ModelJson.MAPPER.readValue(bytes, FORM);
    }
}
