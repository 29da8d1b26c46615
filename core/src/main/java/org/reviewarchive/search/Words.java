package org.reviewarchive.search;

import java.util.ArrayList;
import java.util.List;
import org.reviewarchive.search.Letters.Kind;

/** Cuts texts into what the search finds. Pure and thread-safe; docs/search.md is the specification. */
public final class Words {
    private Words() {}

    /** Returns the tokens of a text, each at the position after the one before. */
    static List<Token> of(String text) {
        String folded = Letters.folded(text);
        List<Token> tokens = new ArrayList<>();
        for (int start = 0; start < folded.length(); ) {
            Kind kind = Letters.kind(folded.codePointAt(start));
            int end = end(folded, start, kind);
            if (kind == Kind.WORD) {
                String run = bare(folded, start, end);
                if (!run.isEmpty()) {
                    tokens.add(new Token(WordParts.of(run)));
                }
            } else if (kind == Kind.DENSE) {
                pairs(folded.substring(start, end), tokens);
            }
            start = end;
        }
        return tokens;
    }

    /**
     * Returns a name as one word without spaces, as stands behind {@code author:}; empty when nothing in it is a letter
     * or digit.
     */
    public static String value(String name) {
        String folded = Letters.folded(name);
        List<String> wholes = new ArrayList<>();
        for (int start = 0; start < folded.length(); ) {
            Kind kind = Letters.kind(folded.codePointAt(start));
            int end = end(folded, start, kind);
            String run = kind == Kind.NONE ? "" : bare(folded, start, end);
            if (!run.isEmpty()) {
                wholes.add(Letters.term(run));
            }
            start = end;
        }
        return Letters.cut(String.join("-", wholes));
    }

    private static int end(String text, int start, Kind kind) {
        int end = start;
        while (end < text.length() && Letters.kind(text.codePointAt(end)) == kind) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static String bare(String text, int start, int end) {
        int first = start;
        int last = end;
        while (first < last && text.charAt(first) == '_') {
            first++;
        }
        while (last > first && text.charAt(last - 1) == '_') {
            last--;
        }
        return text.substring(first, last);
    }

    private static void pairs(String run, List<Token> tokens) {
        int second = run.offsetByCodePoints(0, 1);
        if (second == run.length()) {
            tokens.add(new Token(List.of(run)));
        }
        for (int first = 0; second < run.length(); ) {
            int end = run.offsetByCodePoints(second, 1);
            tokens.add(new Token(List.of(run.substring(first, end))));
            first = second;
            second = end;
        }
    }
}
