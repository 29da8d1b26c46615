package org.reviewarchive.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.reviewarchive.link.FactSamples;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.model.Resolution;
import org.reviewarchive.model.State;
import org.reviewarchive.model.Verdict;
import org.reviewarchive.people.SameNames;

class PeoplePagesTest {
    private static final SameNames NAMES = SameNames.of(List.of("Ada Lovelace <ada> <alovelace>"), "m");

    private final Map<String, Page> pages = new TreeMap<>();

    PeoplePagesTest() {
        List<ReviewFacts> reviews = new ArrayList<>();
        FactSamples talk = FactSamples.review("D1")
                .owner("bob")
                .judge("memory", Verdict.REQUESTED)
                .tag("memory");
        IntStream.range(0, 130).forEach(n -> talk.thread("ada", "mm/a.c", Resolution.UNRESOLVED));
        reviews.add(talk.make());
        IntStream.rangeClosed(2, 31)
                .forEach(n -> reviews.add(FactSamples.review("D" + n)
                        .state(State.LANDED)
                        .on("2020-01-01", "2021-03-1" + n % 9)
                        .owner(n == 31 ? "alovelace" : "ada")
                        .judge("bob", n == 31 ? Verdict.REJECTED : Verdict.REQUESTED)
                        .make()));
        Sites.pages("Tern", LinkIndex.of(reviews, List.of(), NAMES))
                .lists()
                .forEach(page -> pages.put(page.path().value(), page));
    }

    @Test
    void listsEverybodyTheBusiestFirst() {
        Document people = page("people/index.html");

        assertEquals(
                List.of("ada Ada Lovelace", "bob", "memory group"),
                people.select("tbody th").eachText());
        assertEquals(
                List.of("30", "–", "130", "130"),
                people.select("tbody tr").first().select(".num").eachText());
    }

    @Test
    void mergesThePageOfAPersonAndKeepsTheNamesReviewsShow() {
        Document ada = page("people/ada.html");

        assertEquals("Also known as alovelace", ada.select(".tally").text());
        assertEquals(List.of("30", "130"), ada.select("section h2 .n").eachText());
        assertTrue(ada.select(".head .meta").text().contains("30 landed 130 comments 130 threads left unresolved"));
        assertEquals("alovelace", ada.select("a.person").first().text());
        assertEquals("ada.html", ada.select("a.person").first().attr("href"));
        assertTrue(!pages.containsKey("people/alovelace.html"));
    }

    @Test
    void cutsSectionsAndLeadsToListsThatHaveAll() {
        Document ada = page("people/ada.html");

        assertEquals(25 + 25, ada.select("tbody tr").size());
        assertEquals(
                List.of("../lists/owner-ada.html", "../lists/threads-ada.html"),
                ada.select(".more a").eachAttr("href"));
        assertEquals(30, page("lists/owner-ada.html").select("tbody tr").size());
        assertEquals(100, page("lists/threads-ada.html").select("tbody tr").size());
        assertEquals(30, page("lists/threads-ada~p2.html").select("tbody tr").size());
    }

    @Test
    void leadsToEachThreadAndSaysItsState() {
        Document threads = page("lists/threads-ada.html");

        assertEquals(
                "../reviews/reviews.tern.example/D1.html#inline-0",
                threads.select(".row-title").attr("href"));
        assertEquals("Why 0", threads.select(".row-title").first().text());
        assertEquals("Unresolved", threads.select("td .mark").first().text());
    }

    @Test
    void saysWhatSomebodyJudged() {
        assertEquals(
                List.of("No verdict", "Asked for changes"),
                page("people/bob.html").select("#reviewer ~ table .judged").eachText().stream()
                        .distinct()
                        .sorted((a, b) -> b.length() < a.length() ? 1 : -1)
                        .toList());
    }

    private Document page(String path) {
        return Jsoup.parse(new String(Sites.THEME.render(pages.get(path)), UTF_8));
    }
}
