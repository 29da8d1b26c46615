package org.reviewarchive.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reviewarchive.merge.LineMap.Spot;
import org.reviewarchive.model.Hunk;

class LineMapTest {
    /** Lines 1 to 4 stay, 5 is replaced by three lines, 6 and 7 stay, 8 goes, 9 stays. */
    private static final List<Hunk> CHANGE = List.of(
            new Hunk(4, 6, 4, 7, Optional.empty(), List.of(" d", "-e", "+E", "+E2", "+E3", " f", " g", "-h", " i")));

    @Test
    void followsLinesForward() {
        LineMap map = LineMap.forward(CHANGE).orElseThrow();

        assertEquals(new Spot(4, 0), map.of(4));
        assertEquals(new Spot(5, 0), map.of(5));
        assertEquals(7, map.endOf(5));
        assertEquals(new Spot(8, 0), map.of(6));
        assertEquals(new Spot(9, 0), map.of(8), "a line that is gone stands for the one above it");
        assertEquals(new Spot(10, 0), map.of(9));
        assertEquals(new Spot(21, 0), map.of(20), "what is behind the change moves as a whole");
    }

    @Test
    void followsLinesBackAndCountsThoseWithoutAPlace() {
        LineMap map = LineMap.back(CHANGE).orElseThrow();

        assertEquals(new Spot(5, 0), map.of(5));
        assertEquals(new Spot(5, 1), map.of(6));
        assertEquals(new Spot(5, 2), map.of(7));
        assertEquals(new Spot(6, 0), map.of(8));
        assertEquals(new Spot(7, 0), map.of(9));
        assertEquals(new Spot(9, 0), map.of(10));
        assertEquals(new Spot(19, 0), map.of(20));
    }

    @Test
    void countsLinesAddedAtTheTopFromTheTop() {
        LineMap map = LineMap.back(List.of(new Hunk(1, 1, 1, 3, Optional.empty(), List.of("+x", "+y", " a"))))
                .orElseThrow();

        assertEquals(new Spot(0, 1), map.of(1));
        assertEquals(new Spot(0, 2), map.of(2));
        assertEquals(new Spot(1, 0), map.of(3));
    }

    @Test
    void doesNotFollowAHunkThatLiesAboutItsPlace() {
        List<Hunk> far = List.of(new Hunk(2_000_000_000, 1, 1, 1, Optional.empty(), List.of(" a")));

        assertEquals(Optional.empty(), LineMap.forward(far).map(map -> map.of(1)));
    }
}
