package org.reviewarchive.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagePathTest {
    private static final PagePath FRONT = new PagePath("index.html");
    private static final PagePath REVIEW = new PagePath("reviews/a.example/D1.html");

    @Test
    void leadsFromOneFileToAnother() {
        assertEquals("reviews/a.example/D1.html", FRONT.to(REVIEW));
        assertEquals("../../index.html", REVIEW.to(FRONT));
        assertEquals("D2.html", REVIEW.to(new PagePath("reviews/a.example/D2.html")));
        assertEquals("../b.example/D1.html", REVIEW.to(new PagePath("reviews/b.example/D1.html")));
        assertEquals("../../a.example/D1.html", REVIEW.to(new PagePath("a.example/D1.html")));
    }

    @Test
    void leadsWhereABrowserGoes() {
        List<PagePath> all = Stream.of(
                        "index.html", "a", "a.html", "a/index.html", "a/b", "a/b/c.html", "a/bc/c.html", "ab/b/c.html")
                .map(PagePath::new)
                .toList();
        URI site = URI.create("https://site.example/");
        for (PagePath from : all) {
            for (PagePath to : all) {
                assertEquals(
                        site.resolve(to.value()), site.resolve(from.value()).resolve(from.to(to)));
                assertFalse(from.to(to).startsWith("../" + from.value().split("/")[0] + "/"), from + " to " + to);
            }
        }
    }

    @Test
    void leadsToASpotOnAnotherPageOrThisOne() {
        assertEquals("reviews/a.example/D1.html#inline-3", FRONT.to(REVIEW, "inline-3"));
        assertEquals("#inline-3", REVIEW.to(REVIEW, "inline-3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/index.html", "..", "../index.html", "a/../b", "a/.."})
    void refusesPathsThatLeaveTheSite(String path) {
        assertThrows(IllegalArgumentException.class, () -> new PagePath(path));
    }
}
