package org.reviewarchive.reader.phabricator.dump;

import java.util.List;

/**
 * One line of a plain-text dump.
 *
 * @param text the line without its end, spaces as found
 * @param links the addresses of its links in order, where the dump lists addresses
 */
record DumpLine(String text, List<String> links) {
    static final DumpLine BLANK = new DumpLine("", List.of());

    DumpLine {
        links = List.copyOf(links);
    }

    static DumpLine of(String text) {
        return text.isEmpty() ? BLANK : new DumpLine(text, List.of());
    }

    /** Returns the line without the white space around it; text browsers print hard spaces for empty cells. */
    String words() {
        return bare(text);
    }

    boolean isBlank() {
        return words().isEmpty();
    }

    /** Tells whether the line holds just these words, whatever their case; some dumps underline the spaces of links. */
    boolean is(String words) {
        return text.length() < 200 && words().replace('_', ' ').equalsIgnoreCase(words);
    }

    /** Strips white space of every kind. */
    static String bare(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return c == '\u00a0' || Character.isWhitespace(c);
    }
}
