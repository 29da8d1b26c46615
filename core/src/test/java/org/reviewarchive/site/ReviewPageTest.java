package org.reviewarchive.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.model.Relation;
import org.reviewarchive.model.RelationKind;
import org.reviewarchive.model.Review;

class ReviewPageTest {
    private final Document page = render(SampleReviews.full());

    @Test
    void saysInTheHeadHowTheChecksEndedAndWhatIsOpen() {
        assertEquals(
                "Build 12 Failed Lint Warnings No Test Failures",
                page.select(".head-checks").text());
        assertEquals(
                "9 threads, 2 unresolved, 2 of unknown state",
                page.select(".meta li").get(4).text());
        assertTrue(page.select(".verdicts").text().contains("memory Accepted blocking"));
    }

    @Test
    void tellsWhatHappenedWithItsEvidence() {
        Element digest = page.selectFirst(".digest");

        assertEquals(
                List.of(
                        "Asked tomas began 5 threads, commented once yuki began 4 threads",
                        "Answered mira replied in 1 of 9 threads 5 marked resolved",
                        "Accepted tomas after asking for changes 2023-03-20 07:40 memory",
                        "Asked for changes bert.k",
                        "Landed 2023-03-21 00:20 rTERN4f1c9a2b3c4d 2 threads unresolved",
                        "Left open Why was it divided by 8 at all? yuki Needs a header comment. tomas"),
                digest.select("dl > div").eachText());
        for (Element link : digest.select("a[href^=#]")) {
            assertTrue(page.getElementById(link.attr("href").substring(1)) != null, link.outerHtml());
        }
    }

    @Test
    void saysNothingHappenedWhereNothingIsKnown() {
        assertEquals(0, render(SampleReviews.bare("D9")).select(".digest").size());
    }

    @Test
    void groupsThreadsByTheirState() {
        assertEquals(
                List.of("Unresolved 2", "State unknown 2", "Resolved 5"),
                page.select(".thread-group > summary").eachText());
        assertEquals(
                List.of(true, false, false),
                page.select(".thread-group").stream()
                        .map(group -> group.hasAttr("open"))
                        .toList());
        assertEquals(
                "Could this underflow when va lies in the first page? mm/shadow.c:44 tomas 3 replies",
                page.select(".thread-list li:has([href=#inline-1])").text());
        assertEquals(
                List.of("#inline-9", "#inline-5"),
                page.select(".map-threads a[href^=#inline]").eachAttr("href"));
    }

    @Test
    void nestsRepliesBelowWhatTheyAnswer() {
        Element thread = page.getElementById("inline-1").parent();

        assertEquals(
                List.of("inline-1", "inline-2", "inline-3", "inline-4"),
                thread.select("article").eachAttr("id"));
        assertEquals(
                List.of("comment", "comment level-1", "comment level-2", "comment level-1"),
                thread.select("article").eachAttr("class"));
        assertEquals("to tomas", thread.select("#inline-4 .by > span").text());
    }

    @Test
    void filtersTheTimelineWithControlsThatTheStyleSheetKnows() {
        String style = new String(Sites.THEME.asset("review.css"), UTF_8);

        assertEquals(
                List.of("Comments 3", "Code 2", "Verdicts and states 2", "Minor and automatic 2"),
                page.select(".filter label").eachText());
        for (String name : page.select(".filter input").eachAttr("name")) {
            assertTrue(style.contains("[name=" + name + "]:not(:checked)"), name);
            assertFalse(
                    page.select(".timeline .k-" + name.substring("show-".length()))
                            .isEmpty(),
                    name);
        }
    }

    @Test
    void foldsWhatIsFarInALongStack() {
        List<Review> stack = new ArrayList<>();
        IntStream.rangeClosed(1, 20)
                .forEach(n -> stack.add(with(SampleReviews.bare("D" + n), n == 20 ? "" : "D" + (n + 1))));

        Document tenth = render(stack.get(9), stack);

        assertEquals("Stack 10 of 20", tenth.select("#stack").text());
        assertEquals(
                List.of("5 more before these", "6 more after these"),
                tenth.select(".far > summary").eachText());
        assertEquals(20, tenth.select(".stack li").size());
        assertEquals(9, tenth.select(".chain > .stack li").size());
        assertEquals("D10", tenth.select("[aria-current=page] .id").text());
        assertEquals(0, render(stack.get(2), stack.subList(0, 5)).select(".far").size());
    }

    private static Review with(Review bare, String child) {
        return new Review(
                bare.system(),
                bare.host(),
                bare.id(),
                bare.origin(),
                bare.title(),
                bare.status(),
                bare.owner(),
                bare.created(),
                bare.updated(),
                bare.summary(),
                bare.testPlan(),
                bare.repository(),
                bare.branch(),
                bare.fields(),
                bare.tokens(),
                bare.reviewers(),
                bare.subscribers(),
                bare.tags(),
                child.isEmpty()
                        ? List.of()
                        : List.of(new Relation(RelationKind.CHILD, child, Optional.empty(), Optional.empty())),
                bare.listedMentions(),
                bare.patchSets(),
                bare.threads(),
                bare.timeline(),
                bare.captures());
    }

    private static Document render(Review review) {
        return render(review, List.of(review));
    }

    private static Document render(Review review, List<Review> archive) {
        LinkIndex links = LinkIndex.of(archive.stream().map(ReviewFacts::of).toList());
        return Jsoup.parse(new String(Sites.THEME.render(Sites.captured(links).review(review, List.of())), UTF_8));
    }
}
