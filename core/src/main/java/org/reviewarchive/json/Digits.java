package org.reviewarchive.json;

/** Writes numbers into scripts with 64 characters, five bits in each: a number below 32 is one character. */
public final class Digits {
    /** What 0 to 63 are written as. */
    public static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

    private Digits() {}

    /** Returns the character of a number below 64. */
    public static char of(int number) {
        return CHARACTERS.charAt(number);
    }

    /** Adds a number that is not below 0. */
    public static void append(StringBuilder out, int number) {
        int rest = number;
        while (rest >= 32) {
            out.append(CHARACTERS.charAt(32 + (rest & 31)));
            rest >>>= 5;
        }
        out.append(CHARACTERS.charAt(rest));
    }

    /** Returns how many characters {@link #append} adds. */
    public static int length(int number) {
        return number < 32 ? 1 : (36 - Integer.numberOfLeadingZeros(number)) / 5;
    }

    /** Adds a number of either sign. */
    public static void appendSigned(StringBuilder out, int number) {
        append(out, number << 1 ^ number >> 31);
    }
}
