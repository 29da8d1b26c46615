package org.reviewarchive.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewarchive.search.IndexReader;

class DigitsTest {
    private static String written(int number) {
        StringBuilder out = new StringBuilder();
        Digits.append(out, number);
        return out.toString();
    }

    @Test
    void writesSmallNumbersAsOneCharacter() {
        assertEquals("0", written(0));
        assertEquals("A", written(10));
        assertEquals("V", written(31));
        assertEquals("W1", written(32));
        assertEquals("_V", written(1_023));
        assertEquals("WW1", written(1_024));
    }

    @Test
    void whatItWritesIsReadBack() {
        for (int number : List.of(0, 1, 31, 32, 33, 1_023, 1_024, 123_456, 1 << 30, Integer.MAX_VALUE)) {
            assertEquals(List.of(number), IndexReader.numbers(written(number)));
            assertEquals(written(number).length(), Digits.length(number), () -> "length of " + number);
        }
    }

    @Test
    void signedNumbersGoFromZeroOutwards() {
        StringBuilder out = new StringBuilder();
        for (int number : new int[] {0, -1, 1, -2, 2}) {
            Digits.appendSigned(out, number);
        }
        assertEquals("01234", out.toString());
    }
}
