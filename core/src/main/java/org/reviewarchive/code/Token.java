package org.reviewarchive.code;

import java.util.ArrayList;
import java.util.List;

/**
 * A word, a run of white space or a sign; equal to any other of the same text, wherever it stands.
 *
 * @param text its characters
 */
record Token(String text) {
    /** Splits a line into words, runs of white space and signs; together they are the line. */
    static List<Token> of(String line) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        while (start < line.length()) {
            int end = start + Character.charCount(line.codePointAt(start));
            int kind = kind(line.codePointAt(start));
            while (kind != SIGN && end < line.length() && kind(line.codePointAt(end)) == kind) {
                end += Character.charCount(line.codePointAt(end));
            }
            tokens.add(new Token(line.substring(start, end)));
            start = end;
        }
        return tokens;
    }

    private static final int SIGN = 0;
    private static final int SPACE = 1;
    private static final int WORD = 2;

    /** Scripts without spaces have no words to tell apart, so that each of their characters stands for itself. */
    private static int kind(int c) {
        if (Character.isWhitespace(c)) {
            return SPACE;
        }
        boolean joins = Character.isLetterOrDigit(c) || c == '_' || Character.getType(c) == Character.NON_SPACING_MARK;
        return joins && !Character.isIdeographic(c) ? WORD : SIGN;
    }

    boolean isSpace() {
        return text.isBlank();
    }
}
