package org.reviewarchive.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.json.StoredObject;
import org.reviewarchive.model.SavedObject;

/**
 * Tasks and commits on disk between the passes, one file each, numbered as they come. Thread-safe for different
 * numbers. Closing removes everything it wrote.
 */
public final class ObjectStore implements AutoCloseable {
    private final NumberedFiles files;

    private ObjectStore(NumberedFiles files) {
        this.files = files;
    }

    /**
     * Opens an empty store.
     *
     * @param folder a folder that is this store's alone; what an earlier, killed build left in it is removed
     */
    public static ObjectStore open(Path folder) throws IOException {
        return new ObjectStore(NumberedFiles.open(folder));
    }

    /** Keeps one object and returns its number. */
    public int add(Diagnosed<SavedObject> object) {
        int number = files.nextNumber();
        put(number, object);
        return number;
    }

    /** Keeps one object under a number that {@link #add} returned, in place of the former one. */
    public void put(int number, Diagnosed<SavedObject> object) {
        try {
            files.put(number, StoredObject.bytes(object));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns the object kept under a number. */
    public Diagnosed<SavedObject> get(int number) {
        try {
            return StoredObject.of(files.get(number));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns what tells the object kept under a number from any other: the hash of what is kept. */
    public String stamp(int number) {
        return files.stamp(number);
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
