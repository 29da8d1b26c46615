package org.reviewarchive.search;

import org.reviewarchive.json.Digits;

/** Writes which reviews have a term, and nothing more of them, in the shorter of two ways. */
final class Members {
    /** So many numbers are one character. */
    private static final int BITS = 6;

    private static final char AS_GAPS = '.';
    private static final char AS_BITS = ':';

    private Members() {}

    /** Returns the numbers of all postings, of which there must be one at least. */
    static String of(Postings postings) {
        String gaps = gaps(postings);
        int bits = postings.number(postings.size() - 1) / BITS + 1;
        return bits < gaps.length() ? AS_BITS + bits(postings, bits) : AS_GAPS + gaps;
    }

    private static String gaps(Postings postings) {
        StringBuilder gaps = new StringBuilder();
        int last = -1;
        for (int i = 0; i < postings.size(); i++) {
            Digits.append(gaps, postings.number(i) - last - 1);
            last = postings.number(i);
        }
        return gaps.toString();
    }

    private static String bits(Postings postings, int length) {
        byte[] bits = new byte[length];
        for (int i = 0; i < postings.size(); i++) {
            bits[postings.number(i) / BITS] |= (byte) (1 << postings.number(i) % BITS);
        }
        StringBuilder text = new StringBuilder(length);
        for (byte each : bits) {
            text.append(Digits.of(each));
        }
        return text.toString();
    }
}
