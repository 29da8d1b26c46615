package org.reviewarchive.markup;

import java.util.Objects;

/**
 * A piece of a line of code.
 *
 * @param start its first character
 * @param end the character behind its last
 * @param ink what it is
 */
public record CodeSpan(int start, int end, CodeInk ink) {
    /** Rejects nulls and what is empty or before the line. */
    public CodeSpan {
        Objects.requireNonNull(ink, "ink");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no piece of a line: " + start + " to " + end);
        }
    }

    /** Returns the same piece as something else. */
    public CodeSpan in(CodeInk other) {
        return new CodeSpan(start, end, other);
    }
}
