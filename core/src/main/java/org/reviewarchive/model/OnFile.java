package org.reviewarchive.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A file as a whole.
 *
 * @param patchSet id of the patch set the comment was made on
 * @param path the file
 */
public record OnFile(Optional<String> patchSet, String path) implements Location {
    /** Rejects nulls. */
    public OnFile {
        Objects.requireNonNull(patchSet, "patchSet");
        Objects.requireNonNull(path, "path");
    }
}
