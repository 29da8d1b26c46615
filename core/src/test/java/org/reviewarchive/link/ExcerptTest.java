package org.reviewarchive.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void shortTextsStayWhole() {
        assertEquals("a b", Excerpt.of(" a\n\n b ", 10));
    }

    @Test
    void longTextsEndAtASpace() {
        assertEquals("one two…", Excerpt.of("one two three", 9));
        assertEquals("x…", Excerpt.of("x" + " ".repeat(100) + "y", 3));
    }

    @Test
    void noCharacterIsCutInHalf() {
        assertEquals("aa…", Excerpt.of("aa🐦🐦🐦", 3));
    }
}
