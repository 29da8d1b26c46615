package org.reviewarchive.search;

import java.util.List;
import java.util.Objects;

/**
 * The code of one file in one patch set.
 *
 * @param path its path
 * @param page the page that shows it; empty when it is the document's own
 * @param number its number on that page, from 1
 * @param lines its lines with their signs, and lines {@code @OLD NEW heading} where numbers do not follow
 */
public record CodeFile(String path, String page, int number, List<String> lines) {
    /** Copies the list and rejects nulls. */
    public CodeFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(page, "page");
        lines = List.copyOf(lines);
    }

    /** Returns where a line stands. */
    static Field field(String line) {
        return switch (line.charAt(0)) {
            case '+' -> Field.ADDED;
            case '-' -> Field.REMOVED;
            default -> Field.STAYED;
        };
    }

    /** Returns the words of a line, without its sign or numbers. */
    static String words(String line) {
        if (line.charAt(0) != '@') {
            return line.substring(1);
        }
        int heading = line.indexOf(' ', line.indexOf(' ') + 1);
        return heading < 0 ? "" : line.substring(heading + 1);
    }
}
