package org.reviewarchive.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordLeafTest {
    @Test
    void givesFrequentShapesTheShortestIndex() {
        Postings one = new Postings();
        one.add(0, 300);
        one.add(1, 257);
        one.add(40, 257);
        Postings other = new Postings();
        other.add(7, 256);

        Map<String, Object> leaf =
                WordLeaf.of(List.of(new WordLeaf.Word("one", one), new WordLeaf.Word("other", other)));

        assertEquals("one\nother", leaf.get("terms"));
        assertEquals(List.of(257, 256, 300), leaf.get("shapes"));
        assertEquals(List.of("0200c10", "71"), leaf.get("lists"));
    }

    @Test
    void knowsHowLongAListIsBeforeItIsWritten() {
        Postings postings = new Postings();
        postings.add(0, 300);
        postings.add(40, 257);
        postings.add(4_000, 257);
        assertEquals(1 + 2 + 3 + 3, postings.listLength());
    }
}
