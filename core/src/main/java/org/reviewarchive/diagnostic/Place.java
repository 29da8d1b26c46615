package org.reviewarchive.diagnostic;

import java.util.Objects;

/**
 * Where a problem was met.
 *
 * @param file the capture's path inside the input folder, with forward slashes
 * @param detail the spot in it, such as {@code comment 45}; empty when the file as a whole is meant
 */
public record Place(String file, String detail) implements Comparable<Place> {
    /** Rejects nulls. */
    public Place {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(detail, "detail");
    }

    /** Returns a place that means the whole file. */
    public static Place of(String file) {
        return new Place(file, "");
    }

    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : detail.compareTo(other.detail);
    }

    @Override
    public String toString() {
        return detail.isEmpty() ? file : file + ": " + detail;
    }
}
