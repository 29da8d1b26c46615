package org.reviewarchive.reader.phabricator.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageClockTest {
    @Test
    void takesTheYearFromWhenThePageWasSaved() {
        PageClock clock = clock(Optional.of(Instant.parse("2026-01-05T10:00:00Z")));
        assertEquals("2025-12-26T09:00:00Z", read(clock, "Fri, Dec 26, 9:00 AM"));
    }

    @Test
    void takesNoDateAfterTheSaving() {
        PageClock clock = clock(Optional.of(Instant.parse("2024-12-20T10:00:00Z")));
        assertEquals("2020-12-25T09:00:00Z", read(clock, "Fri, Dec 25, 9:00 AM"));
    }

    @Test
    void takesTheYearThatBringsADateNearestToTheNewestKnownOne() {
        PageClock clock = clock(Optional.empty());
        clock.learn("Nov 3 2025, 8:00 AM", "2025-11-03 08:00:00 (UTC+0)");
        assertEquals("2026-12-25T09:00:00Z", read(clock, "Fri, Dec 25, 9:00 AM"));
        assertEquals("2025-10-31T09:00:00Z", read(clock, "Fri, Oct 31, 9:00 AM"));
    }

    @Test
    void keepsTheWordsOfADateWhoseYearNothingTells() {
        assertEquals("none", read(clock(Optional.empty()), "Fri, Dec 25, 9:00 AM"));
    }

    private static PageClock clock(Optional<Instant> savedAt) {
        return new PageClock(ZoneOffset.UTC, savedAt, new Findings("capture.html"));
    }

    private static String read(PageClock clock, String shown) {
        return clock.read(shown).instant().map(Instant::toString).orElse("none");
    }
}
