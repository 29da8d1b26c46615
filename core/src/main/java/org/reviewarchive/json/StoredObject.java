package org.reviewarchive.json;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.model.SavedObject;

/** A task or commit with what its capture lacks, as the store keeps it between the passes. */
public final class StoredObject {
    private static final TypeReference<Diagnosed<SavedObject>> FORM = new TypeReference<>() {};

    private StoredObject() {}

    /** Returns the object as bytes that {@link #of} reads. */
    public static byte[] bytes(Diagnosed<SavedObject> object) throws IOException {
        return ModelJson.MAPPER.writeValueAsBytes(object);
    }

    /** Reads what {@link #bytes} wrote. */
    public static Diagnosed<SavedObject> of(byte[] bytes) throws IOException {
        return ModelJson.MAPPER.readValue(bytes, FORM);
    }
}
