package org.reviewarchive.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A run of neighbouring diff lines. Line numbers start at 1; a count of 0 has the number before the gap.
 *
 * @param oldStart first line on the old side
 * @param oldCount lines on the old side
 * @param newStart first line on the new side
 * @param newCount lines on the new side
 * @param section the heading a source prints beside the numbers
 * @param lines the lines, each with its mark: space, {@code -} or {@code +}
 */
public record Hunk(
        int oldStart, int oldCount, int newStart, int newCount, Optional<String> section, List<String> lines) {
    /** Copies lists and rejects nulls. */
    public Hunk {
        Objects.requireNonNull(section, "section");
        lines = List.copyOf(lines);
    }
}
