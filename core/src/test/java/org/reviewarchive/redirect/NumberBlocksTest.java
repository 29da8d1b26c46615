package org.reviewarchive.redirect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SortedMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reviewarchive.json.Digits;

class NumberBlocksTest {
    @Test
    void everyNumberIsOneBitOfItsBlock() {
        SortedMap<Integer, String> blocks = NumberBlocks.of(IntStream.of(8_191, 0, 6, 4_096, 999_999_999, 6));
        assertEquals("11", blocks.get(0));
        assertEquals('1', blocks.get(1).charAt(0));
        assertEquals(683, blocks.get(1).length());
        assertEquals(3, blocks.size());
        assertTrue(has(blocks, 999_999_999));
        assertTrue(IntStream.range(0, 8_192)
                .allMatch(n -> has(blocks, n) == (n == 0 || n == 6 || n == 4_096 || n == 8_191)));
    }

    private static boolean has(SortedMap<Integer, String> blocks, int number) {
        String block = blocks.getOrDefault(number / NumberBlocks.SIZE, "");
        int at = number % NumberBlocks.SIZE;
        return at / 6 < block.length() && (Digits.CHARACTERS.indexOf(block.charAt(at / 6)) >> at % 6 & 1) == 1;
    }
}
