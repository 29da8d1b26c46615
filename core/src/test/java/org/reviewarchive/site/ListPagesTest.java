package org.reviewarchive.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.reviewarchive.ledger.LedgerSamples;
import org.reviewarchive.link.FactSamples;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.model.State;
import org.reviewarchive.model.Verdict;

/** Lists, the front door and the page of what was left open. */
class ListPagesTest {
    private static final List<ReviewFacts> MANY = IntStream.rangeClosed(1, 120)
            .mapToObj(n -> FactSamples.review("D" + n)
                    .state(State.OPEN)
                    .owner("ada")
                    .judge("bob", Verdict.ACCEPTED)
                    .tag("tag" + n % 12)
                    .make())
            .toList();

    private final Pages pages = Sites.pages("Tern", LinkIndex.of(MANY));

    @Test
    void listsReviewsOnPagesOfBoundedSize() {
        List<String> paths = pages.lists()
                .map(page -> page.path().value())
                .filter(path -> !path.contains("tag"))
                .toList();

        assertEquals(
                List.of(
                        "lists/newest.html",
                        "lists/newest-2.html",
                        "lists/changed.html",
                        "lists/changed-2.html",
                        "lists/status-open.html",
                        "lists/status-open~p2.html",
                        "lists/year-unknown.html",
                        "lists/year-unknown~p2.html",
                        "lists/title-t.html",
                        "lists/title-t~p2.html",
                        "lists/owner-ada.html",
                        "lists/owner-ada~p2.html",
                        "lists/reviewer-bob.html",
                        "lists/reviewer-bob~p2.html",
                        "lists/work-accepted.html",
                        "lists/work-accepted~p2.html"),
                paths.stream().filter(path -> path.startsWith("lists/")).toList());
    }

    @Test
    void tellsEveryFactOfARowInATableWithHeadings() {
        Document page = page("lists/newest.html");
        Element row = page.select("tbody tr").first();

        assertEquals(100, page.select("tbody tr").size());
        assertEquals("Open Label of OPEN", row.child(0).text());
        assertEquals("D120 Title of D120 tag0", row.select("th[scope=row]").text());
        assertEquals("../people/ada.html", row.select("a.person").attr("href"));
        assertEquals(page.select("thead th[scope=col]").size(), row.childrenSize());
        assertEquals("Newest first", page.select("caption").text());
        assertEquals(
                "Click a heading to sort the rows of this page",
                page.select("table").attr("data-sort"));
        assertEquals("Page 1 of 2", page.select(".pager span").text());
        assertEquals("Reviews", page.select("header.site [aria-current]").text());
    }

    @Test
    void givesManyTagsAPageOfTheirOwn() {
        assertEquals(
                8 + 1,
                page("lists/newest.html")
                        .select(".map h2:contains(Tag) + ul li")
                        .size());
        assertEquals(12, page("lists/tags.html").select(".names li").size());
    }

    @Test
    void saysWhatAReviewerJudged() {
        assertEquals(
                "Accepted",
                page("lists/reviewer-bob.html")
                        .select("td[data-label=Verdict]")
                        .first()
                        .text());
    }

    @Test
    void showsWhatWasLeftOpenAndWhereTheRestStands() {
        Document work = page("work.html");

        assertEquals(
                List.of("0", "120", "0", "0", "0"), work.select("section h2 .n").eachText());
        Element accepted = work.getElementById("accepted").parent();
        assertEquals(20, accepted.select("tbody tr").size());
        assertEquals("lists/work-accepted.html", accepted.select(".more a").attr("href"));
        assertTrue(accepted.select(".list-about").text().startsWith("Open; somebody accepted it"));
        assertEquals(
                "None.", work.getElementById("landed").parent().select(".lack").text());
    }

    @Test
    void opensWithCountsWhatIsWorthALookAndTheNewest() {
        Document front = parse(pages.front(LedgerSamples.ledger(List.of())));

        assertEquals("Tern", front.select("h1").text());
        assertEquals(
                "120 reviews, no comments and no threads by 2 people",
                front.select(".tally").text());
        assertEquals("completeness.html", front.select(".lacks-of-all a").attr("href"));
        assertEquals(
                List.of("Accepted, never landed 120"), front.select(".worth h3").eachText());
        assertEquals(5, front.select(".worth li").size());
        assertEquals(
                "reviews/reviews.tern.example/D120.html",
                front.select(".row-title").attr("href"));
        assertEquals("All 120 reviews", front.select(".more").text());
    }

    @Test
    void anEmptyArchiveHasAFrontDoorAndLists() {
        Pages nothing = Sites.pages("Tern", LinkIndex.of(List.of()));
        List<String> paths = new ArrayList<>();
        nothing.lists().forEach(page -> {
            parse(page);
            paths.add(page.path().value());
        });

        assertEquals(
                List.of(
                        "lists/newest.html",
                        "search.html",
                        "work.html",
                        "resolve.html",
                        "people/index.html",
                        "paths/index.html",
                        "statistics.html"),
                paths);
        assertTrue(parse(nothing.front(LedgerSamples.ledger(List.of()))).text().contains("None."));
    }

    private Document page(String path) {
        return parse(pages.lists()
                .filter(page -> page.path().value().equals(path))
                .findFirst()
                .orElseThrow());
    }

    private static Document parse(Page page) {
        return Jsoup.parse(new String(Sites.THEME.render(page), UTF_8));
    }
}
