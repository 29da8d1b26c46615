package org.reviewarchive.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.reviewarchive.ledger.LedgerSamples;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.model.Review;
import org.reviewarchive.site.view.SiteSettings;

class PageHeadTest {
    private static final Review FULL = SampleReviews.full();
    private static final Optional<URI> BASE = Optional.of(URI.create("https://x.example/r/"));

    private static final LinkIndex LINKS = LinkIndex.of(List.of(ReviewFacts.of(FULL)));

    private static Pages pages(Optional<URI> base) {
        return new Pages(
                new SiteSettings(
                        "Tern reviews",
                        Sites.texts(),
                        base,
                        Sites.THEME.styles(),
                        Sites.THEME.scripts(),
                        Sites.THEME.searchScripts(),
                        Sites.THEME.resolveScripts()),
                LINKS);
    }

    private static Document review(Optional<URI> base) {
        return html(pages(base).captured(LINKS).review(FULL, List.of()));
    }

    private static Document html(Page page) {
        return Jsoup.parse(new String(Sites.THEME.render(page), UTF_8));
    }

    private static String meta(Document page, String name) {
        return page.select("meta[name=" + name + "], meta[property=" + name + "]")
                .attr("content");
    }

    @Test
    void aReviewTellsWhatItIsAbout() {
        Document page = review(Optional.empty());
        assertTrue(
                meta(page, "description").startsWith("The checker keeps one byte"),
                page.head().html());
        assertEquals("article", meta(page, "og:type"));
        assertEquals("D207 shadow: keep origins apart from state", meta(page, "og:title"));
        assertEquals("Tern reviews", meta(page, "og:site_name"));
    }

    @Test
    void aReviewLeadsToItsTwin() {
        Document page = review(Optional.empty());
        assertEquals(
                "D207.md",
                page.select("link[rel=alternate][type=text/markdown]").attr("href"));
        assertEquals("D207.md", page.select("footer a[type=text/markdown]").attr("href"));
    }

    @Test
    void wholeAddressesStandOnlyWhereTheSiteIsKnownToStand() {
        assertTrue(review(Optional.empty()).select("link[rel=canonical]").isEmpty());
        Document page = review(BASE);
        String address = "https://x.example/r/reviews/reviews.tern.example/D207.html";
        assertEquals(address, page.select("link[rel=canonical]").attr("href"));
        assertEquals(address, meta(page, "og:url"));
        Document front = html(pages(BASE).front(LedgerSamples.ledger(List.of())));
        assertEquals("https://x.example/r/", front.select("link[rel=canonical]").attr("href"));
    }

    @Test
    void theOnlyScriptInPlaceIsData() {
        Document page = review(BASE);
        assertEquals(
                List.of("application/ld+json"),
                page.select("script:not([src])").stream()
                        .map(script -> script.attr("type"))
                        .toList());
        assertFalse(page.select("script:not([src])").html().contains("<"));
    }

    @Test
    void listsLeadToTheirFeeds() {
        Pages pages = pages(Optional.empty());
        List<Document> lists = Stream.concat(Stream.of(pages.front(LedgerSamples.ledger(List.of()))), pages.lists())
                .map(PageHeadTest::html)
                .toList();
        List<String> feeds = lists.stream()
                .flatMap(page -> page.select("link[type=application/atom+xml]").eachAttr("href").stream())
                .toList();
        assertEquals("feeds/newest.atom", feeds.get(0));
        assertEquals("../feeds/newest.atom", feeds.get(1));
        assertTrue(feeds.containsAll(
                List.of("../feeds/owner-mira.atom", "../feeds/reviewer-tomas.atom", "../feeds/tag-memory.atom")));
        assertTrue(lists.stream().noneMatch(page -> meta(page, "description").isBlank()));
    }

    @Test
    void everyPageThatIsNoReviewsTellsWhatItLists() {
        Pages pages = pages(Optional.empty());
        List<Document> lists = pages.lists().map(PageHeadTest::html).toList();
        List<String> bare = lists.stream()
                .map(page -> page.select("meta[name=description]").attr("content"))
                .filter(text -> !text.contains(": ") && !text.startsWith("Reviews that ended"))
                .toList();
        assertEquals(List.of(), bare);
        Document judge = lists.stream()
                .filter(page -> page.title().startsWith("bert.k"))
                .findFirst()
                .orElseThrow();
        assertEquals("bert.k: Reviewed 1. In Tern reviews, an archive of code reviews.", meta(judge, "description"));
    }
}
