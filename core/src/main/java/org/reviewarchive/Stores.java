package org.reviewarchive;

import java.io.IOException;
import java.nio.file.Path;
import org.reviewarchive.store.ObjectStore;
import org.reviewarchive.store.ReviewStore;

/**
 * What stands on disk between the passes. Closing removes it.
 *
 * @param reviews the reviews
 * @param objects the tasks and commits
 */
record Stores(ReviewStore reviews, ObjectStore objects) implements AutoCloseable {
    /** Opens empty stores in a folder, and in one beside it, that are theirs alone. */
    static Stores open(Path folder) throws IOException {
        return new Stores(
                ReviewStore.open(folder), ObjectStore.open(folder.resolveSibling(folder.getFileName() + "-objects")));
    }

    @Override
    public void close() throws IOException {
        reviews.close();
        objects.close();
    }
}
