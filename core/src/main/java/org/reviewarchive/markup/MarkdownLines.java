package org.reviewarchive.markup;

import java.util.ArrayList;
import java.util.List;

/** Markdown as it grows: breaks that are owed until something follows, and the marks every line begins with. */
final class MarkdownLines {
    /** Deeper quotes and lists add no marks: a short text nested without end would grow without end. */
    private static final int DEEPEST = 12;

    private static final class Mark {
        private final String first;
        private final String rest;
        private boolean used;

        Mark(String first, String rest) {
            this.first = first;
            this.rest = rest;
        }
    }

    private final StringBuilder out = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private int owed;
    private int shallowest;
    private boolean begun;
    private boolean turn;
    private int blocks;

    /** Lets all lines from here on begin with a mark; the first of them with another. */
    void enter(String first, String rest) {
        marks.add(new Mark(first, rest));
    }

    /** Ends what {@link #enter} began. */
    void leave() {
        marks.remove(marks.size() - 1);
        shallowest = Math.min(shallowest, marks.size());
    }

    /** Owes a new line, or with 2 an empty one before it; with 0 nothing. */
    void owe(int lines) {
        if (lines == 0) {
            return;
        }
        turn = false;
        shallowest = owed == 0 ? marks.size() : Math.min(shallowest, marks.size());
        owed = Math.max(owed, lines);
    }

    /** Owes a line end within a paragraph. */
    void turn() {
        turn = owed == 0 && begun;
    }

    /** Pays what is owed, so that what follows stands in its place. */
    void begin() {
        if (owed > 0 || !begun) {
            if (begun) {
                trim();
                out.append('\n');
                if (owed > 1) {
                    start(shallowest, true);
                    trim();
                    out.append('\n');
                }
            }
            start(marks.size(), false);
            begun = true;
            blocks++;
        } else if (turn) {
            trim();
            out.append("\\\n");
            start(marks.size(), false);
        }
        owed = 0;
        turn = false;
    }

    private void start(int depth, boolean empty) {
        for (int i = 0; i < Math.min(depth, DEEPEST); i++) {
            Mark mark = marks.get(i);
            out.append(mark.used || empty ? mark.rest : mark.first);
            mark.used |= !empty;
        }
    }

    private void trim() {
        while (out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
    }

    /** Tells whether the next word begins a line. */
    boolean atStart() {
        return owed > 0 || turn || !begun || out.length() == 0;
    }

    /** Adds a space between words. */
    void space() {
        if (!atStart() && out.charAt(out.length() - 1) != ' ' && out.charAt(out.length() - 1) != '\n') {
            out.append(' ');
        }
    }

    /** Adds what is Markdown already. */
    void add(String markdown) {
        begin();
        out.append(markdown);
    }

    /** Adds words, escaped for the place they come to. */
    void words(String text) {
        boolean start = atStart();
        begin();
        out.append(MarkdownWords.escaped(text, start ? "\n" : out));
    }

    /** Returns where the next word will stand, once what is owed is paid. */
    int position() {
        begin();
        return out.length();
    }

    /** Returns how many blocks were begun. */
    int blocks() {
        return blocks;
    }

    /** Puts marks around what was added since a position, inside the spaces around it. */
    void wrap(int from, String before, String after) {
        int start = from;
        while (start < out.length() && out.charAt(start) == ' ') {
            start++;
        }
        int end = out.length();
        while (end > start && out.charAt(end - 1) == ' ') {
            end--;
        }
        if (end > start) {
            out.insert(end, after).insert(start, before);
            // An exclamation mark before a link would make a picture of it.
            if (before.equals("[") && start > 0 && out.charAt(start - 1) == '!') {
                out.insert(start - 1, '\\');
            }
        }
    }

    @Override
    public String toString() {
        return out.toString().stripTrailing();
    }
}
