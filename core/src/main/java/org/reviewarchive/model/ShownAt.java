package org.reviewarchive.model;

import java.util.Objects;

/**
 * The place in a newer patch set where a page shows a comment that was made on an older one.
 *
 * @param patchSet id of the newer patch set
 * @param from first line there
 * @param to last line there, inclusive
 */
public record ShownAt(String patchSet, int from, int to) {
    /** Rejects nulls. */
    public ShownAt {
        Objects.requireNonNull(patchSet, "patchSet");
    }
}
