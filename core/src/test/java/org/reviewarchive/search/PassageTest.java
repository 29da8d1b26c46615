package org.reviewarchive.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.reviewarchive.search.Passage.Kind;

class PassageTest {
    private static String text(String text) {
        return new Passage(Kind.COMMENT, "1", text, "ada").text();
    }

    @Test
    void whiteSpaceIsSingleSpaces() {
        assertEquals("a b c d", text("\n a\r\n\tb\u00a0 \u2028c\u0000\u3000d  "));
        assertEquals("", text(" \n"));
    }

    @Test
    void cutsWhatIsVeryLong() {
        assertEquals(100_000, text("x".repeat(200_000)).length());
    }
}
