package org.reviewarchive.path;

import java.util.List;
import java.util.Objects;

/**
 * A file and every review that touched it.
 *
 * @param path its path in the repository
 * @param name its name in its folder
 * @param tally what is counted of it
 * @param touches the reviews, newest first
 */
public record FileHistory(String path, String name, Tally tally, List<Touch> touches) {
    /** Copies the list and rejects nulls. */
    public FileHistory {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(tally, "tally");
        touches = List.copyOf(touches);
    }
}
