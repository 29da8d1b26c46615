package org.reviewarchive.search;

import java.util.Objects;

/**
 * A piece of what a document says that is a hit of its own. What is not known is empty.
 *
 * @param kind what it is
 * @param anchor the spot of the document's page that shows it
 * @param text the words
 * @param author the user name of who said it
 * @param place the path and line that it is about
 */
public record Passage(Kind kind, String anchor, String text, String author, String place) {
    /** Longer texts are cut. */
    private static final int LONGEST = 100_000;

    /** What a passage is, with its letter in the files. */
    public enum Kind {
        /** The summary, the test plan, a description, the message of a commit. */
        SUMMARY("s", Field.SUMMARY),
        /** A comment on the whole. */
        COMMENT("c", Field.COMMENTS),
        /** A comment on lines or a file. */
        LINES("l", Field.COMMENTS),
        /** What a comment or a summary quotes. */
        QUOTE("q", Field.REST),
        /** A commit that the review landed as, the whole name of a commit: it goes by that too. */
        COMMIT("o", Field.TITLE),
        /** A file. */
        PATH("p", Field.PATHS),
        /** An event, a tag, people. */
        OTHER("o", Field.REST);

        final String letter;
        final Field field;

        Kind(String letter, Field field) {
            this.letter = letter;
            this.field = field;
        }
    }

    /** Rejects nulls; makes white space single spaces and cuts what is very long. */
    public Passage {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(anchor, "anchor");
        text = spaced(text);
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(place, "place");
    }

    /** Makes a passage that is about no place. */
    public Passage(Kind kind, String anchor, String text, String author) {
        this(kind, anchor, text, author, "");
    }

    /** Returns other words of the same spot and author. */
    public Passage as(Kind other, String words) {
        return new Passage(other, anchor, words, author, place);
    }

    private static String spaced(String text) {
        StringBuilder line = new StringBuilder(Math.min(text.length(), LONGEST));
        boolean apart = false;
        for (int i = 0; i < text.length() && line.length() < LONGEST; i++) {
            char c = text.charAt(i);
            if (c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                apart = line.length() > 0;
            } else {
                line.append(apart ? " " : "").append(c);
                apart = false;
            }
        }
        return line.toString();
    }
}
