package org.reviewarchive.code;

import java.util.List;
import java.util.Objects;

/**
 * A line of a hunk, its mark apart from its text.
 *
 * @param sign space, {@code -}, {@code +}, or another mark for what is no line of either side
 * @param text the code, without the carriage return that a page would show as another line
 */
public record CodeLine(char sign, String text) {
    /** Rejects nulls. */
    public CodeLine {
        Objects.requireNonNull(text, "text");
    }

    /** Takes a line of a hunk apart; an empty one is an empty line of both sides. */
    public static CodeLine of(String line) {
        int end = line.endsWith("\r") ? line.length() - 1 : line.length();
        return new CodeLine(line.isEmpty() ? ' ' : line.charAt(0), end < 2 ? "" : line.substring(1, end));
    }

    /** Takes the lines of a hunk apart. */
    public static List<CodeLine> all(List<String> lines) {
        return lines.stream().map(CodeLine::of).toList();
    }

    /** Tells whether the line stood there before the change. */
    public boolean isOld() {
        return sign == ' ' || sign == '-';
    }

    /** Tells whether the line stands there after the change. */
    public boolean isNew() {
        return sign == ' ' || sign == '+';
    }
}
