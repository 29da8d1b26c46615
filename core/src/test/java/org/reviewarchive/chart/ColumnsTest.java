package org.reviewarchive.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    private static final Columns.Frame FRAME = new Columns.Frame(120, 100, 20, 10, 20);

    @Test
    void standsBarsOnTheGroundInTheirPlaces() {
        Columns columns = new Columns(FRAME, List.of(2, 0, 4, 1));

        assertEquals(
                List.of(
                        new Columns.Bar(0, "22.5", "45", "20", "35"),
                        new Columns.Bar(2, "72.5", "10", "20", "70"),
                        new Columns.Bar(3, "97.5", "62.5", "20", "17.5")),
                columns.bars());
        assertEquals("45", columns.edge(1));
        assertEquals("57.5", columns.middle(1));
        assertEquals("120", columns.edge(4));
    }

    @Test
    void neverLetsABarLeaveThePlot() {
        for (int highest : List.of(1, 2, 3, 7, 20, 21, 66, 99, 101, 5_001, 1_999_999_999, Integer.MAX_VALUE)) {
            Columns columns = new Columns(FRAME, List.of(highest, 1));
            for (Columns.Bar bar : columns.bars()) {
                assertTrue(Double.parseDouble(bar.y()) >= 10, highest + ": " + bar);
                assertEquals(80, Double.parseDouble(bar.y()) + Double.parseDouble(bar.height()), 0.02);
                assertTrue(Double.parseDouble(bar.height()) >= 1, highest + ": " + bar);
            }
        }
    }

    @Test
    void rulesThePlotWithRoundNumbers() {
        assertEquals(
                List.of(0, 1),
                new Columns(FRAME, List.of(1))
                        .rules().stream().map(Columns.Rule::value).toList());
        assertEquals(
                List.of(0, 10, 20, 30, 40),
                new Columns(FRAME, List.of(31))
                        .rules().stream().map(Columns.Rule::value).toList());
        assertEquals(
                List.of(0, 500, 1000),
                new Columns(FRAME, List.of(999))
                        .rules().stream().map(Columns.Rule::value).toList());
        assertEquals("10", new Columns(FRAME, List.of(999)).rules().get(2).y());
    }

    @Test
    void letsThinBarsTouch() {
        Columns columns = new Columns(FRAME, Collections.nCopies(200, 1));

        assertEquals(200, columns.bars().size());
        assertEquals("20.5", columns.bars().get(1).x());
        assertEquals("0.5", columns.bars().get(1).width());
    }

    @Test
    void keepsBarsNarrowWhereThereAreFew() {
        assertEquals(
                new Columns.Bar(0, "46", "10", "48", "70"),
                new Columns(FRAME, List.of(4)).bars().get(0));
    }

    @Test
    void drawsNothingOfNothing() {
        assertEquals(List.of(), new Columns(FRAME, List.of()).bars());
        assertEquals(List.of(), new Columns(FRAME, List.of(0, 0)).bars());
        assertEquals(2, new Columns(FRAME, List.of(0)).rules().size());
        assertThrows(IllegalArgumentException.class, () -> new Columns(FRAME, List.of(-1)));
    }
}
