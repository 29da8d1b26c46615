package org.reviewarchive.search;

/**
 * A term with the reviews that have it, and how its leaf lists them: a long list stands there in part.
 *
 * @param term the term
 * @param all every review that has it, in order; one at least
 * @param shown those whose shapes the leaf tells
 * @param members of a long list, which numbers are in it; else empty
 */
record TermList(String term, Postings all, Postings shown, String members) {
    /** Of a long list so many are shown. */
    private static final int BEST = 4_096;

    /**
     * Returns the list of a term.
     *
     * @param most a list of more characters is long
     */
    static TermList of(String term, Postings all, int most) {
        return all.listLength() <= most
                ? new TermList(term, all, all, "")
                : new TermList(term, all, all.best(BEST), Members.of(all));
    }

    boolean isLong() {
        return !members.isEmpty();
    }

    /** Returns how many characters it takes in its leaf, when the index of a shape is one. */
    int length() {
        return shown.listLength() + members.length();
    }
}
