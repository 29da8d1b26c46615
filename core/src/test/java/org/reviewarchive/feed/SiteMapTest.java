package org.reviewarchive.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.site.SampleReviews;

class SiteMapTest {
    private static final Optional<URI> BASE = Optional.of(URI.create("https://x.example/r/"));
    private static final ReviewFacts FULL = ReviewFacts.of(SampleReviews.full());
    private static final LinkIndex LINKS = LinkIndex.of(List.of(FULL));

    @Test
    void thereIsNoneWithoutAnAddress() {
        SiteMap map = new SiteMap(Optional.empty());
        map.add(FULL.page());
        assertTrue(map.files(LINKS).isEmpty());
    }

    @Test
    void tellsEveryPageAndWhenReviewsChanged() {
        SiteMap map = new SiteMap(BASE);
        map.add(FULL.page());
        map.add(Addresses.front());
        Map<PagePath, byte[]> files = map.files(LINKS);
        String text = new String(files.get(Addresses.siteMap()), UTF_8);
        assertEquals(1, files.size());
        assertTrue(text.contains("<loc>https://x.example/r/</loc>\n</url>"), text);
        assertTrue(
                text.contains("<loc>https://x.example/r/reviews/reviews.tern.example/D207.html</loc>\n<lastmod>"
                        + FULL.updated().orElseThrow() + "</lastmod>"),
                text);
    }

    @Test
    void aLargeSiteHasAMapOfMaps() throws Exception {
        SiteMap map = new SiteMap(BASE);
        for (int i = 0; i <= SiteMap.MOST; i++) {
            map.add(new PagePath("p/" + i + ".html"));
        }
        Map<PagePath, byte[]> files = map.files(LINKS);
        assertEquals(3, files.size());
        String index = new String(files.get(Addresses.siteMap()), UTF_8);
        assertTrue(index.contains("<loc>https://x.example/r/sitemap~p2.xml</loc>"), index);
        assertFalse(index.contains("sitemap.xml"));
        assertEquals(
                1,
                DocumentBuilderFactory.newDefaultNSInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(files.get(Addresses.siteMapPart(2))))
                        .getElementsByTagName("loc")
                        .getLength());
    }
}
