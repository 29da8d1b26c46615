package org.reviewarchive.search;

import java.util.ArrayList;
import java.util.List;

/** Cuts a word into itself and the words that it was put together of. */
final class WordParts {
    private WordParts() {}

    /** Returns the terms of a run of word characters, the whole first. */
    static List<String> of(String run) {
        String whole = Letters.term(run);
        List<Integer> cuts = cuts(run);
        if (cuts.size() == 1) {
            return List.of(whole);
        }
        List<String> terms = new ArrayList<>();
        terms.add(whole);
        int start = 0;
        for (int end : cuts) {
            String part = Letters.term(run.substring(start, end).replace("_", ""));
            if (!part.isEmpty() && part.offsetByCodePoints(0, 1) < part.length() && !terms.contains(part)) {
                terms.add(part);
            }
            start = end;
        }
        return terms;
    }

    /** Returns where parts end; the last is the end of the run. */
    private static List<Integer> cuts(String run) {
        List<Integer> cuts = new ArrayList<>(2);
        int before = run.codePointAt(0);
        for (int i = Character.charCount(before); i < run.length(); ) {
            int c = run.codePointAt(i);
            int next = i + Character.charCount(c);
            if (isCut(before, c, next < run.length() ? run.codePointAt(next) : ' ')) {
                cuts.add(i);
            }
            before = c;
            i = next;
        }
        cuts.add(run.length());
        return cuts;
    }

    private static boolean isCut(int before, int c, int after) {
        if (before == '_' || c == '_') {
            return before != c;
        }
        if (Letters.isUpper(c) && (!Letters.isUpper(before) || Letters.isLower(after))) {
            return true;
        }
        return Letters.isNumber(before) != Letters.isNumber(c);
    }
}
