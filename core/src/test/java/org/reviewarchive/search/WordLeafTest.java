package org.reviewarchive.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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

        Map<String, Object> leaf = WordLeaf.of(List.of(TermList.of("one", one, 100), TermList.of("other", other, 100)));

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

    @Test
    void ofALongListTheLeafHasTheBestAndWhoIsInIt() {
        Postings list = new Postings();
        list.add(3, 256 + 4);
        list.add(4, 512 + 4);
        list.add(6, 768 + 1);
        Postings rare = new Postings();
        rare.add(5, 256 + 2);
        List<TermList> lists = List.of(TermList.of("often", list, 5), TermList.of("once", rare, 5));

        Map<String, Object> leaf = WordLeaf.of(lists);
        assertEquals(List.of(256 + 2, 512 + 4, 768 + 1), leaf.get("shapes"));
        assertEquals(List.of("4112:O1", "50"), leaf.get("lists"));

        Map<String, Object> whole = WordLeaf.whole(lists).orElseThrow();
        assertEquals("often", whole.get("terms"));
        assertEquals(List.of(256 + 4, 512 + 4, 768 + 1), whole.get("shapes"));
        assertEquals(List.of("300112"), whole.get("lists"));
        assertEquals(Optional.empty(), WordLeaf.whole(lists.subList(1, 2)));
    }

    @Test
    void theBestAreOfTheGreatestImpactAndThenTheNewest() {
        Postings list = new Postings();
        int[] impacts = {2, 5, 1, 5, 3, 5, 1};
        for (int i = 0; i < impacts.length; i++) {
            list.add(10 + i, impacts[i] * 256 + 1);
        }
        assertEquals(List.of(13, 15), numbers(list.best(2)));
        assertEquals(List.of(11, 13, 14, 15), numbers(list.best(4)));
        assertEquals(List.of(10, 11, 13, 14, 15), numbers(list.best(100)), "those of the least impact are the rest");
    }

    private static List<Integer> numbers(Postings postings) {
        return IntStream.range(0, postings.size()).mapToObj(postings::number).toList();
    }

    @Test
    void membersAreBitsOnlyWhereThatIsShorter() {
        Postings few = new Postings();
        few.add(0, 1);
        few.add(40, 1);
        assertEquals(".0d1", Members.of(few));
        Postings many = new Postings();
        for (int number = 0; number < 13; number++) {
            many.add(number, 1);
        }
        assertEquals(":__1", Members.of(many));
    }
}
