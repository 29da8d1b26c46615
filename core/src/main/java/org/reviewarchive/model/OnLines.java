package org.reviewarchive.model;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Lines of a file.
 *
 * @param patchSet id of the patch set the comment was made on, where a capture says it
 * @param path the file
 * @param side the half of the diff, where known
 * @param from first line in {@code patchSet}; empty when only another patch set's lines are known
 * @param to last line, inclusive; present just when {@code from} is
 * @param shownAt where the page shows the comment instead, when that is another patch set
 */
public record OnLines(
        Optional<String> patchSet,
        String path,
        Optional<Side> side,
        OptionalInt from,
        OptionalInt to,
        Optional<ShownAt> shownAt)
        implements Location {
    /** Rejects nulls and half-open ranges. */
    public OnLines {
        Objects.requireNonNull(patchSet, "patchSet");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(shownAt, "shownAt");
        if (from.isPresent() != to.isPresent()) {
            throw new IllegalArgumentException("from and to go together: " + from + ", " + to);
        }
    }
}
