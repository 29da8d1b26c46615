package org.reviewarchive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnostic;

class TallyTest {
    private final Tally tally = new Tally();

    @Test
    void countsEveryDiagnosticAndShowsTheFirstOfEachCode() {
        List<Diagnostic> many = new ArrayList<>();
        for (int i = 100; i < 150; i++) {
            many.add(diagnostic(Code.HOST_UNKNOWN, i));
        }
        many.add(diagnostic(Code.EMPTY_FILE, 999));
        Collections.shuffle(many, new Random(7));

        many.forEach(each -> tally.add(List.of(each)));

        assertEquals(Map.of(Code.HOST_UNKNOWN, 50, Code.EMPTY_FILE, 1), tally.counts());
        List<Diagnostic> expected = new ArrayList<>();
        for (int i = 100; i < 100 + SiteReport.SHOWN; i++) {
            expected.add(diagnostic(Code.HOST_UNKNOWN, i));
        }
        expected.add(diagnostic(Code.EMPTY_FILE, 999));
        assertEquals(expected, tally.shown());
    }

    @Test
    void countsWithoutKeeping() {
        tally.count(Map.of(Code.ZONE_ASSUMED, 3));
        tally.count(Map.of(Code.ZONE_ASSUMED, 4));

        assertEquals(Map.of(Code.ZONE_ASSUMED, 7), tally.counts());
        assertEquals(List.of(), tally.shown());
    }

    @Test
    void wantsMoreOfACodeUntilEnoughAreKept() {
        for (int i = 0; i < SiteReport.SHOWN; i++) {
            assertTrue(tally.wants(Set.of(Code.ZONE_ASSUMED)));
            tally.add(List.of(diagnostic(Code.ZONE_ASSUMED, i)));
        }

        assertFalse(tally.wants(Set.of(Code.ZONE_ASSUMED)));
        assertTrue(tally.wants(Set.of(Code.ZONE_ASSUMED, Code.EMPTY_FILE)));
        assertFalse(tally.wants(Set.of()));
    }

    private static Diagnostic diagnostic(Code code, int number) {
        return Diagnostic.of(code, "D" + number + ".html", "is odd");
    }
}
