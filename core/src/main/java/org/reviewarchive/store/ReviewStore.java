package org.reviewarchive.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.json.StoredReview;
import org.reviewarchive.model.Review;

/**
 * Reviews on disk between the passes, one file each, numbered as they come. Thread-safe for different numbers. Closing
 * removes everything it wrote.
 */
public final class ReviewStore implements AutoCloseable {
    private final NumberedFiles files;

    private ReviewStore(NumberedFiles files) {
        this.files = files;
    }

    /**
     * Opens an empty store.
     *
     * @param folder a folder that is this store's alone; what an earlier, killed build left in it is removed
     */
    public static ReviewStore open(Path folder) throws IOException {
        return new ReviewStore(NumberedFiles.open(folder));
    }

    /** Keeps one review and returns its number. */
    public int add(Diagnosed<Review> review) {
        int number = files.nextNumber();
        put(number, review);
        return number;
    }

    /** Keeps one review under a number that {@link #add} returned, in place of the former one. */
    public void put(int number, Diagnosed<Review> review) {
        try {
            files.put(number, StoredReview.bytes(review));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns the review kept under a number. */
    public Diagnosed<Review> get(int number) {
        try {
            return StoredReview.of(files.get(number));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns what tells the review kept under a number from any other: the hash of what is kept. */
    public String stamp(int number) {
        return files.stamp(number);
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
