package org.reviewarchive.redirect;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.reviewarchive.json.Digits;

/**
 * Which numbers of a set there are, in little text: block K tells of the 4096 numbers from 4096 × K on, each character
 * of six, the lowest bit of the first number. Blocks without a number are not there, and no block is longer than 683
 * characters, whatever the numbers.
 */
final class NumberBlocks {
    static final int SIZE = 4_096;
    private static final int BITS = 6;

    private NumberBlocks() {}

    /** Returns the blocks of the numbers, which need no order and may be there twice. */
    static SortedMap<Integer, String> of(IntStream numbers) {
        Map<Integer, byte[]> blocks = new TreeMap<>();
        numbers.forEach(number -> {
            int at = number % SIZE;
            blocks.computeIfAbsent(number / SIZE, k -> new byte[SIZE / BITS + 1])[at / BITS] |= (byte) (1 << at % BITS);
        });
        SortedMap<Integer, String> texts = new TreeMap<>();
        blocks.forEach((block, bits) -> texts.put(block, text(bits)));
        return texts;
    }

    private static String text(byte[] bits) {
        StringBuilder text = new StringBuilder();
        int end = bits.length;
        while (bits[end - 1] == 0) {
            end--;
        }
        for (int i = 0; i < end; i++) {
            text.append(Digits.of(bits[i]));
        }
        return text.toString();
    }
}
