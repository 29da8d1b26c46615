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

    @Test
    void scriptsWithoutSpacesAreCutAnywhere() {
        assertEquals("short", Excerpt.of(" short\n", 10));
        assertEquals("one two…", Excerpt.of("one two three", 10));
        assertEquals("一二三…", Excerpt.of("一二三四五", 3));
        assertEquals("ab…", Excerpt.of("ab😀cd", 3));
    }
}
