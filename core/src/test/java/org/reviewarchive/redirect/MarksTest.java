package org.reviewarchive.redirect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class MarksTest {
    private static Set<String> keys(String... marks) {
        return Marks.keys(List.of(marks), Function.identity()).keySet();
    }

    @Test
    void aCommitGoesByTwelveDigitsAndBySeven() {
        assertEquals(Set.of("rTERNabcdef012345", "rTERNabcdef0*"), keys("rTERNabcdef0123456789"));
        assertEquals(Set.of("R12:abcdef0*"), keys("R12:abcdef01"));
        assertEquals(Set.of("rTERN12345"), keys("rTERN12345"));
    }

    @Test
    void sevenDigitsOfTwoCommitsNameNeither() {
        assertEquals(
                Set.of("rTERNabcdef012345", "rTERNabcdef0aaaaa"), keys("rTERNabcdef0123456", "rTERNabcdef0aaaaaa"));
    }

    @Test
    void otherMarksAreNoCommits() {
        assertTrue(Marks.isCommit("rTERNabcdef0"));
        assertFalse(Marks.isCommit("rTERNabcdef"));
        assertFalse(Marks.isCommit("rternabcdef0"));
        assertFalse(Marks.isCommit("rTERNabcdef0\n"));
        assertFalse(Marks.isNumber("1\n"));
    }
}
