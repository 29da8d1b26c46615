package org.reviewarchive.site.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void cutsATextBetweenWordsAndNeverInsideACharacter() {
        assertEquals("short", Words.start(" short\n", 10));
        assertEquals("one two…", Words.start("one two three", 10));
        assertEquals("一二三…", Words.start("一二三四五", 3));
        assertEquals("ab…", Words.start("ab😀cd", 3));
    }
}
