package org.reviewarchive.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reviewarchive.search.Passage.Kind;

class TermCountsTest {
    private static final Map<String, Integer> SHAPES = TermCounts.shapes(IndexSamples.review(
            "h/D12",
            "Lock the pmapEnter",
            List.of(
                    new Passage(Kind.SUMMARY, "summary", "Take the lock.", "ada"),
                    new Passage(Kind.LINES, "inline-1", "Why? The lock is held.", "bo", "kern/lock.c:3"),
                    new Passage(Kind.PATH, "file-1", "kern/lock.c", ""),
                    new Passage(Kind.OTHER, "main", "ada (Ada Example)", "")),
            List.of(new CodeFile("kern/lock.c", "", 1, List.of("@1 1 heading", " stays", "-gone", "+came lock")))));

    private static int places(String term) {
        return SHAPES.get(term) % 256;
    }

    private static int impact(String term) {
        return SHAPES.get(term) / 256;
    }

    @Test
    void tellsWhereATermStands() {
        assertEquals(1 + 2 + 4 + 8 + 64, places("lock"));
        assertEquals(1, places("d12"));
        assertEquals(1, places("pmap"));
        assertEquals(1, places("pmapenter"));
        assertEquals(4, places("why"));
        assertEquals(16, places("gone"));
        assertEquals(32, places("stays"));
        assertEquals(32, places("heading"));
        assertEquals(128, places("example"));
        assertNull(SHAPES.get("1"));
    }

    @Test
    void tellsHowMuchItMatters() {
        // In the title, of four tokens with the mark: 8 / (1 + 1.2 × (0.4 + 0.6 × 4 / 8)) = 4.35; 15 × √(4.35 / 20) =
        // 7.
        assertEquals(7, impact("pmap"));
        assertEquals(2, impact("stays"));
        // 4.35 there, 1.99 in the summary, 2.01 in a comment, 0.81 in added lines, 1.93 in the path.
        assertEquals(11, impact("lock"));
    }

    @Test
    void factsMatterMost() {
        assertEquals(128 + 256 * 15, SHAPES.get("author:ada"));
    }
}
