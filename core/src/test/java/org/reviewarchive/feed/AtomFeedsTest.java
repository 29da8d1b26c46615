package org.reviewarchive.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.Published;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.site.SampleReviews;
import org.reviewarchive.site.Sites;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class AtomFeedsTest {
    private static final ReviewFacts FULL = ReviewFacts.of(SampleReviews.full());
    private static final ReviewFacts BARE = ReviewFacts.of(SampleReviews.bare("D9"));

    private static Document feed(Optional<URI> base, List<ReviewFacts> reviews) throws Exception {
        AtomFeeds atom = new AtomFeeds("Tern \u0007<\u202ereviews>", Sites.texts(), new Published(base), reviews);
        Feed feed = new Feed(
                Addresses.feed("owner", "mira"),
                Addresses.list("owner", "mira", 1),
                "Reviews by \"mira\" & co",
                reviews);
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(atom.of(feed)));
    }

    private static String text(Element element, String name) {
        return element.getElementsByTagNameNS("http://www.w3.org/2005/Atom", name)
                .item(0)
                .getTextContent();
    }

    private static List<String> links(Element element) {
        List<String> links = new ArrayList<>();
        NodeList all = element.getElementsByTagName("link");
        for (int i = 0; i < all.getLength(); i++) {
            Element link = (Element) all.item(i);
            links.add(link.getAttribute("rel") + " " + link.getAttribute("href"));
        }
        return links;
    }

    @Test
    void isWellFormedWhateverTheNamesHold() throws Exception {
        Element root = feed(Optional.empty(), List.of(FULL)).getDocumentElement();
        assertEquals("Reviews by \"mira\" & co · Tern <[U+202E]reviews>", text(root, "title"));
    }

    @Test
    void datesAreThoseOfTheReviews() throws Exception {
        Element root = feed(Optional.empty(), List.of(FULL, BARE)).getDocumentElement();
        assertEquals(FULL.updated().orElseThrow().toString(), text(root, "updated"));
        Element bare = (Element) root.getElementsByTagName("entry").item(1);
        assertEquals("1970-01-01T00:00:00Z", text(bare, "updated"));
        assertEquals(0, bare.getElementsByTagName("published").getLength());
    }

    @Test
    void idsDoNotMoveWithTheSite() throws Exception {
        Element here = feed(Optional.empty(), List.of(FULL)).getDocumentElement();
        Element there = feed(Optional.of(URI.create("https://x.example/r/")), List.of(FULL))
                .getDocumentElement();
        assertEquals("tag:reviews.tern.example,2000:feeds/owner-mira.atom", text(here, "id"));
        assertEquals(text(here, "id"), text(there, "id"));
        Element entry = (Element) here.getElementsByTagName("entry").item(0);
        assertEquals("tag:reviews.tern.example,2000:D207", text(entry, "id"));
    }

    @Test
    void linksAreWholeOnlyWhereTheSiteIsKnownToStand() throws Exception {
        Element here = feed(Optional.empty(), List.of(FULL)).getDocumentElement();
        assertTrue(links(here).contains("alternate ../reviews/reviews.tern.example/D207.html"), () -> "" + links(here));
        Element there = feed(Optional.of(URI.create("https://x.example/r/")), List.of(FULL))
                .getDocumentElement();
        assertEquals(
                "self https://x.example/r/feeds/owner-mira.atom", links(there).get(0));
        assertTrue(links(there).contains("alternate https://x.example/r/reviews/reviews.tern.example/D207.md"));
    }

    @Test
    void anEntryTellsWhatAndWho() throws Exception {
        Element entry = (Element) feed(Optional.empty(), List.of(FULL))
                .getElementsByTagName("entry")
                .item(0);
        assertEquals("D207 shadow: keep origins apart from state", text(entry, "title"));
        assertEquals("mira (Mira Voss)", text(entry, "name"));
        String summary = text(entry, "summary");
        assertTrue(summary.startsWith("landed · mira (Mira Voss) · opened 2023-03-14 · The checker keeps"), summary);
        assertFalse(summary.contains("\n"));
    }

    @Test
    void tellsTheNewestOnly() throws Exception {
        List<ReviewFacts> many = IntStream.range(0, 60)
                .mapToObj(i -> ReviewFacts.of(SampleReviews.bare("D" + i)))
                .toList();
        assertEquals(
                Feed.ENTRIES,
                feed(Optional.empty(), many).getElementsByTagName("entry").getLength());
    }

    @Test
    void tagsHoldNoForeignSign() {
        assertEquals("tag:h.example,2000:8080/D1", TagUri.of("h.example:8080", "D1"));
        assertEquals("tag:unknown,2000:a%20%3C%C3%A9", TagUri.of("unknown", "a <é"));
    }
}
