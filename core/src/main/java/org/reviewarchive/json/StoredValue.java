package org.reviewarchive.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;

/** Records of the model, and records of those, as a build keeps them for the next. */
public final class StoredValue {
    private StoredValue() {}

    /** Returns a record as bytes that {@link #of} reads. */
    public static byte[] bytes(Record value) {
        try {
            return ModelJson.MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException unknownForm) {
            throw new IllegalArgumentException(unknownForm);
        }
    }

    /**
     * Reads what {@link #bytes} wrote.
     *
     * @throws IOException when the bytes are of something else
     */
    public static <T extends Record> T of(byte[] bytes, Class<T> type) throws IOException {
        return ModelJson.MAPPER.readValue(bytes, type);
    }
}
