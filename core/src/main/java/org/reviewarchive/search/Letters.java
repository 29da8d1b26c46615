package org.reviewarchive.search;

import java.text.Normalizer;
import java.util.Locale;

/** What a character is to the search, and how it is folded. The same as the script says it. */
final class Letters {
    /** A character that separates, stands in a word, or stands in a script without spaces. */
    enum Kind {
        NONE,
        WORD,
        DENSE
    }

    private static final int LONGEST = 64;

    private Letters() {}

    /** Returns the text without marks and in the usual form of its characters, in its own case. */
    static String folded(String text) {
        if (isPlain(text)) {
            return text;
        }
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder kept = new StringBuilder(apart.length());
        apart.codePoints().filter(c -> !isDropped(c)).forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** The marks that make a Japanese sound another one stay. */
    private static boolean isDropped(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK && c != 0x3099 && c != 0x309A;
    }

    static Kind kind(int c) {
        if (isDense(c)) {
            return Kind.DENSE;
        }
        return c == '_'
                        || Character.isLetter(c)
                        || isNumber(c)
                        || Character.getType(c) == Character.COMBINING_SPACING_MARK
                ? Kind.WORD
                : Kind.NONE;
    }

    private static boolean isDense(int c) {
        return c >= 0x0E00
                && (c <= 0x0EFF
                        || c >= 0x1000 && c <= 0x109F
                        || c >= 0x1780 && c <= 0x17FF
                        || c >= 0x3040 && c <= 0x30FF
                        || c >= 0x31F0 && c <= 0x31FF
                        || c >= 0x3400 && c <= 0x4DBF
                        || c >= 0x4E00 && c <= 0x9FFF
                        || c >= 0xAC00 && c <= 0xD7A3
                        || c >= 0xF900 && c <= 0xFAFF
                        || c >= 0x20000 && c <= 0x3FFFF);
    }

    static boolean isNumber(int c) {
        int type = Character.getType(c);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    static boolean isUpper(int c) {
        return Character.getType(c) == Character.UPPERCASE_LETTER;
    }

    static boolean isLower(int c) {
        return Character.getType(c) == Character.LOWERCASE_LETTER;
    }

    /** Returns folded text as a term: in lower case, without letters that keyboards lack, and cut. */
    static String term(String folded) {
        String lower = folded.toLowerCase(Locale.ROOT);
        return cut(isPlain(lower) ? lower : spelled(lower));
    }

    private static String spelled(String lower) {
        StringBuilder out = new StringBuilder(lower.length() + 8);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            switch (c) {
                case 'ß' -> out.append("ss");
                case 'æ' -> out.append("ae");
                case 'œ' -> out.append("oe");
                case 'ø' -> out.append('o');
                case 'đ', 'ð' -> out.append('d');
                case 'þ' -> out.append("th");
                case 'ł' -> out.append('l');
                case 'ı' -> out.append('i');
                case 'ς' -> out.append('σ');
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    static String cut(String term) {
        if (term.length() <= LONGEST) {
            return term;
        }
        return term.substring(0, Character.isHighSurrogate(term.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
