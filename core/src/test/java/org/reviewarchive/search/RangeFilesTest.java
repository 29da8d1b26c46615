package org.reviewarchive.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.reviewarchive.link.FactSamples;
import org.reviewarchive.link.ObjectFacts;
import org.reviewarchive.link.PageFacts;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.site.SampleObjects;
import org.reviewarchive.site.SampleReviews;

class RangeFilesTest {
    private static final ReviewFacts FULL = ReviewFacts.of(SampleReviews.full());
    private static final ReviewFacts BARE = ReviewFacts.of(SampleReviews.bare("D1"));

    private static SortedMap<Integer, PageFacts> range() {
        return new TreeMap<>(Map.of(4_098, FULL, 4_099, FULL, 4_110, BARE));
    }

    @Test
    void tellsFactsInColumns() {
        Map<String, Object> facts = RangeFiles.facts(4_096, range());
        assertEquals("22A1", facts.get("numbers"));
        assertEquals("2201", facts.get("states"));
        assertEquals(List.of(2_023, 2, 0, 1), IndexReader.numbers((String) facts.get("years")));
        assertEquals(List.of(FULL.repository().orElseThrow()), facts.get("repositories"));
        assertEquals("1201", facts.get("repository"));
    }

    @Test
    void tasksAndCommitsHaveARowToo() {
        PageFacts task = ObjectFacts.of(SampleObjects.task());
        PageFacts commit = ObjectFacts.of(SampleObjects.commit());
        Map<String, Object> facts = RangeFiles.facts(0, new TreeMap<>(Map.of(0, FULL, 5, task, 6, commit)));
        assertEquals("0142", facts.get("numbers"));
        assertEquals("211101", facts.get("states"));
        assertEquals(List.of(2_023, 1, 0, 1, 2_023, 1), IndexReader.numbers((String) facts.get("years")));
        assertEquals("1102", facts.get("repository"));
    }

    @Test
    void tellsDaysByTheirDistance() {
        String days = (String) RangeFiles.days(range()).get("days");
        // 2023-03-14 is day 19430.
        assertEquals(List.of(19_430 * 2, 0, 19_431 * 2 - 1), IndexReader.numbers(days));
    }

    @Test
    void datesThatNoCalendarHasStayInBounds() {
        ReviewFacts late =
                FactSamples.review("D1").on("+1000000-01-01", "+1000000-01-01").make();
        ReviewFacts early =
                FactSamples.review("D2").on("-1000000-01-01", "+1000000-01-01").make();
        SortedMap<Integer, PageFacts> range = new TreeMap<>(Map.of(0, late, 1, early));

        assertEquals(List.of(9_999, 1, 0, 1), IndexReader.numbers((String)
                RangeFiles.facts(0, range).get("years")));
        assertEquals(List.of(2_932_896 * 2, 2_932_897 * 2 - 1), IndexReader.numbers((String)
                RangeFiles.days(range).get("days")));
    }
}
