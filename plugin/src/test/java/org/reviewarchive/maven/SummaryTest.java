package org.reviewarchive.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reviewarchive.SiteReport;
import org.reviewarchive.diagnostic.Code;

class SummaryTest {
    private static final Duration TIME = Duration.ofMillis(3210);

    @Test
    void saysWhatWasPublishedAndWhereToOpenIt() {
        Path front = Path.of("/site/index.html");
        SiteReport report =
                new SiteReport(8, 45, 30, 3, Map.of(), List.of(), List.of("1  reviews"), Optional.of(front));
        assertEquals(
                List.of(
                        "8 reviews, 45 comments, 30 links, 3 link targets not in the archive",
                        "Published in 3.2 s; open " + front.toUri()),
                Summary.lines(report, TIME));
    }

    @Test
    void countsDiagnosticsByCode() {
        Map<Code, Integer> counts = new EnumMap<>(Map.of(Code.ZONE_ASSUMED, 2, Code.YEAR_ASSUMED, 5));
        SiteReport report = new SiteReport(
                1, 1, 0, 0, counts, List.of(), List.of("1  reviews", "0  of them complete"), Optional.empty());
        assertEquals(
                List.of(
                        "1 review, 1 comment, 0 links, 0 link targets not in the archive",
                        "Diagnostics: 5 year-assumed, 2 zone-assumed",
                        "1  reviews",
                        "0  of them complete",
                        "Checked in 3.2 s; no site was written"),
                Summary.lines(report, TIME));
    }

    @Test
    void saysThatLongListsAreCut() {
        Map<Code, Integer> counts = Map.of(Code.ZONE_ASSUMED, SiteReport.SHOWN + 1);
        SiteReport report = new SiteReport(
                2, 0, 0, 0, counts, List.of(), List.of("1  reviews", "0  of them complete"), Optional.empty());
        assertEquals(
                List.of(
                        "2 reviews, 0 comments, 0 links, 0 link targets not in the archive",
                        "Diagnostics: 21 zone-assumed",
                        "Of each kind the first 20 are listed above",
                        "1  reviews",
                        "0  of them complete",
                        "Checked in 3.2 s; no site was written"),
                Summary.lines(report, TIME));
    }
}
