package org.reviewarchive.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reviewarchive.site.SampleReviews.comment;
import static org.reviewarchive.site.SampleReviews.ghost;
import static org.reviewarchive.site.SampleReviews.lines;
import static org.reviewarchive.site.SampleReviews.thread;
import static org.reviewarchive.site.SampleReviews.tomas;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.model.Location;
import org.reviewarchive.model.OnLines;
import org.reviewarchive.model.Resolution;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.Side;

class PagesTest {
    private static final Theme THEME = Sites.THEME;

    @Test
    void hangsAThreadUnderTheLineItWasMadeOn() {
        assertEquals(
                "44",
                lineAbove(lines("4", "mm/shadow.c", Side.NEW, 44)).child(1).text());
        assertTrue(lineAbove(lines("4", "mm/shadow.c", Side.NEW, 44)).hasClass("a"));
        assertTrue(lineAbove(lines("4", "mm/shadow.c", Side.OLD, 44)).hasClass("d"));
        assertEquals(
                "46",
                lineAbove(lines("4", "mm/shadow.c", Side.NEW, 46)).child(1).text());
    }

    @Test
    void hangsAThreadOfAnOlderPatchSetWhereTheSourceShowsIt() {
        Element line = lineAbove(ghost("mm/shadow.c", 76));

        assertEquals("76", line.child(1).text());
        assertTrue(line.nextElementSibling().text().contains("on patch set 2; shown on patch set 4, line 76"));
    }

    @Test
    void saysWhyAThreadDoesNotHangUnderALine() {
        assertEquals(
                "Line 400 is not among the lines this capture shows.",
                reason(lines("4", "mm/shadow.c", Side.NEW, 400)));
        assertEquals(
                "This page shows patch set 4, and the capture does not say which of its lines is meant.",
                reason(lines("1", "mm/shadow.c", Side.NEW, 44)));
        assertEquals("The code of this file is not in the capture.", reason(lines("4", "kern/boot.c", Side.NEW, 9)));
        assertEquals(
                "The file is not in the diff of patch set 4, which this page shows.",
                reason(lines("1", "mm/gone.c", Side.NEW, 3)));
        assertEquals(
                "The capture does not say whether the old or the new line 44 is meant.",
                reason(new OnLines(
                        Optional.of("4"),
                        "mm/shadow.c",
                        Optional.empty(),
                        OptionalInt.of(44),
                        OptionalInt.of(44),
                        Optional.empty())));
        assertEquals(
                "The capture does not say on which patch set this was made.",
                reason(new OnLines(
                        Optional.empty(),
                        "mm/shadow.c",
                        Optional.of(Side.NEW),
                        OptionalInt.of(44),
                        OptionalInt.of(44),
                        Optional.empty())));
    }

    @Test
    void showsEveryCommentExactlyOnceUnderTheCode() {
        Document page = render(SampleReviews.full());

        for (int number = 1; number <= 12; number++) {
            assertEquals(1, page.select("article.comment#inline-" + number).size(), "inline-" + number);
        }
    }

    @Test
    void answersToEveryFragmentOfTheSourcePage() {
        Review review = SampleReviews.full();
        Document page = render(review);

        for (String fragment : List.of("50", "57", "58", "60", "61", "inline-1", "inline-12")) {
            assertTrue(ReviewFacts.of(review).anchors().contains(fragment), fragment);
            assertNotNull(page.getElementById(fragment), fragment);
        }
        for (String place : List.of("summary", "test-plan", "details", "timeline", "patch-set-4")) {
            assertNotNull(page.getElementById(place), place);
        }
    }

    @Test
    void leadsFromACommentToTheTimelineAndBack() {
        Document page = render(SampleReviews.full());

        assertEquals("#57", page.select("#inline-1 .twin").attr("href"));
        Element published = page.getElementById("57");
        assertEquals(
                List.of("#inline-1", "#inline-7", "#inline-8"),
                published.select(".inlines .path").eachAttr("href"));
        assertTrue(published.text().contains("Could this underflow when va lies in the first page?"));
    }

    @Test
    void saysWhereTheCodeIsMissing() {
        Document page = render(SampleReviews.full());

        assertEquals(
                "The code of this file is not in the capture.",
                page.getElementById("file-2")
                        .closest("article")
                        .select(".lack")
                        .first()
                        .text());
        assertEquals("not in any capture", page.select("#patch-set-1 .here").text());
        assertEquals("shown below", page.select("#patch-set-4 .here").text());
        assertTrue(page.select(".diff .h").text().contains("40 lines not in this capture"));
        assertTrue(page.select(".diff .h").text().contains("28 lines not in this capture"));
    }

    @Test
    void saysWhatABareReviewLacks() {
        Document page = render(SampleReviews.bare("D9"));

        assertTrue(page.text().contains("State unknown"));
        assertTrue(page.text().contains("The files of this review are not in the capture."));
        assertTrue(page.text().contains("The timeline is not in the capture."));
    }

    @Test
    void writesDatesTheSameWayAndKeepsTheSourcesWords() {
        Document page = render(SampleReviews.full());

        Element created = page.select(".meta time").first();
        assertEquals("2023-03-14 18:20", created.text());
        assertTrue(created.attr("title").contains("Mar 14 2023, 6:20 PM"));
        assertTrue(page.getElementById("timeline").parent().text().contains("a while ago"));
    }

    private static Element lineAbove(Location location) {
        Element comment = only(location);
        Element row = comment.closest("tr.t");
        assertNotNull(row, "not under a line");
        return row.previousElementSibling();
    }

    private static String reason(Location location) {
        return only(location)
                .closest(".comment-thread")
                .select(".thread-reason")
                .text();
    }

    private static Element only(Location location) {
        Review review =
                SampleReviews.withThreads(List.of(thread(location, Resolution.UNKNOWN, comment(1, tomas(), "Why?"))));
        return render(review).getElementById("inline-1");
    }

    private static Document render(Review review) {
        LinkIndex links = LinkIndex.of(List.of(ReviewFacts.of(review)));
        return parse(Sites.captured(links).review(review, List.of()));
    }

    private static Document parse(Page page) {
        return Jsoup.parse(new String(THEME.render(page), UTF_8));
    }
}
