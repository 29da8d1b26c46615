package org.reviewarchive.search;

/** Tells which terms are found by their ends too, and turns them round. */
final class Endings {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 24;

    private Endings() {}

    /** Tells whether somebody may mistype the beginning of a term: it is a word of letters. */
    static boolean has(String term) {
        int length = term.codePointCount(0, term.length());
        return length >= SHORTEST
                && length <= LONGEST
                && term.codePoints().allMatch(c -> Character.isLetter(c) && Letters.kind(c) == Letters.Kind.WORD);
    }

    /** Returns the characters of a term from the last to the first. */
    static String reversed(String term) {
        return new StringBuilder(term).reverse().toString();
    }
}
