package org.reviewarchive.link;

import java.util.List;
import java.util.Objects;

/**
 * A file that some version of a review changes, or that people talked about.
 *
 * @param path its path; a renamed file is touched under both its names
 * @param threads the threads on it, in the order of the review
 */
public record TouchedFile(String path, List<ThreadFacts> threads) {
    /** Copies the list and rejects nulls. */
    public TouchedFile {
        Objects.requireNonNull(path, "path");
        threads = List.copyOf(threads);
    }
}
