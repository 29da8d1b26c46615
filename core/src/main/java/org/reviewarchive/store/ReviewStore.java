package org.reviewarchive.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.json.StoredReview;
import org.reviewarchive.model.Review;

/**
 * Reviews on disk between the passes, one file each, numbered as they come. Thread-safe for different numbers. Closing
 * removes everything it wrote.
 */
public final class ReviewStore implements AutoCloseable {
    private static final int FOLDER_SIZE = 1_000;

    private final Path folder;
    private final AtomicInteger next = new AtomicInteger();

    private ReviewStore(Path folder) {
        this.folder = folder;
    }

    /**
     * Opens an empty store.
     *
     * @param folder a folder that is this store's alone; what an earlier, killed build left in it is removed
     */
    public static ReviewStore open(Path folder) throws IOException {
        ReviewStore store = new ReviewStore(folder);
        store.clear();
        Files.createDirectories(folder);
        return store;
    }

    /** Keeps a review and returns its number. */
    public int add(Diagnosed<Review> review) {
        int number = next.getAndIncrement();
        put(number, review);
        return number;
    }

    /** Keeps a review under a number that {@link #add} returned, in place of the former one. */
    public void put(int number, Diagnosed<Review> review) {
        Path file = file(number);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, StoredReview.bytes(review));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns the review kept under a number. */
    public Diagnosed<Review> get(int number) {
        try {
            return StoredReview.of(Files.readAllBytes(file(number)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        clear();
    }

    private Path file(int number) {
        return folder.resolve(String.format(Locale.ROOT, "%04d/%07d.json", number / FOLDER_SIZE, number));
    }

    private void clear() throws IOException {
        if (Files.isDirectory(folder)) {
            List<Path> all;
            try (Stream<Path> walk = Files.walk(folder)) {
                all = walk.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path each : all) {
                Files.deleteIfExists(each);
            }
        }
    }
}
