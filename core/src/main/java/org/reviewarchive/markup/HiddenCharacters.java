package org.reviewarchive.markup;

import java.util.Locale;

/** Characters that draw nothing and change how the text around them looks, so that code reads other than it runs. */
public final class HiddenCharacters {
    private static final char FIRST = '\u200B';
    private static final char NON_JOINER = '\u200C';
    private static final char JOINER = '\u200D';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private HiddenCharacters() {}

    /** Tells whether a character overrides or isolates the direction of the text behind it, or ends that. */
    public static boolean turns(char c) {
        return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    }

    /**
     * Tells whether a character of a text is hidden. Joiners between letters of scripts that are written with them, and
     * inside emoji, are not.
     */
    public static boolean hides(String text, int at) {
        char c = text.charAt(at);
        if (c < FIRST) {
            return false;
        }
        if (c == JOINER || c == NON_JOINER) {
            return !(isForeign(text, at - 1) && isForeign(text, at + 1));
        }
        return c <= '\u200F' || c == BYTE_ORDER_MARK || turns(c);
    }

    private static boolean isForeign(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '\u00A0' && text.charAt(at) < FIRST
                || at >= 0 && at < text.length() && text.charAt(at) > '\u2069' && text.charAt(at) != BYTE_ORDER_MARK;
    }

    /** Returns the place of the first hidden character of a text; -1 for none. */
    public static int first(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST && hides(text, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns what is drawn for a character: {@code U+202E}. */
    public static String name(char c) {
        return String.format(Locale.ROOT, "U+%04X", (int) c);
    }

    /** Returns the text, or markup, with what turns its direction said in words: {@code [U+202E]}. */
    public static String told(String text) {
        StringBuilder told = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (turns(c)) {
                told = told == null ? new StringBuilder(text.substring(0, i)) : told;
                told.append('[').append(name(c)).append(']');
            } else if (told != null) {
                told.append(c);
            }
        }
        return told == null ? text : told.toString();
    }

    /** Returns markup with what turns the direction of its text said in words; the same markup when nothing does. */
    public static SafeHtml told(SafeHtml html) {
        String told = told(html.html());
        return told.equals(html.html()) ? html : SafeHtml.cleaned(told);
    }
}
