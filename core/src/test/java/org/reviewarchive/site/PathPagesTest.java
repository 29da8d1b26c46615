package org.reviewarchive.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reviewarchive.link.FactSamples.ofTern;
import static org.reviewarchive.link.FactSamples.remark;
import static org.reviewarchive.link.FactSamples.review;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.reviewarchive.link.FactSamples;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.model.Resolution;

class PathPagesTest {
    private static final String TREE = "paths/" + FactSamples.HOST + "/tern/";

    @Test
    void saysThatNoCaptureTellsFiles() {
        Map<String, Document> pages = pages(ofTern("D1").make());

        assertEquals(1, pages.size());
        assertTrue(pages.get("paths/index.html").text().contains("No capture tells which files"));
    }

    @Test
    void beginsWithTheRootOfTheOnlyRepository() {
        Document paths =
                pages(ofTern("D1").touched("mm/a.c").touched("top.c").make()).get("paths/index.html");

        assertEquals(List.of("mm/", "top.c"), paths.select(".path-rows th a").eachText());
        assertEquals(
                FactSamples.HOST + "/tern/mm/index.html",
                paths.select(".path-rows th a").first().attr("href"));
        assertTrue(paths.select(".crumbs").isEmpty());
    }

    @Test
    void beginsWithTheRepositoriesWhereThereAreSeveral() {
        Map<String, Document> pages = pages(
                ofTern("D1").touched("a.c").make(),
                review("D2").touched("b.c").touched("c.c").make());

        Document paths = pages.get("paths/index.html");
        assertEquals(
                List.of("Repository unknown", "tern"),
                paths.select(".path-rows th a").eachText());
        for (Element link : paths.select(".path-rows th a")) {
            assertTrue(pages.containsKey("paths/" + link.attr("href")), link.outerHtml());
        }
        assertEquals(
                List.of("Paths", "tern"),
                pages.get(TREE + "a.c.html").select(".crumbs a").eachText());
    }

    @Test
    void showsTheThreadsOfAFileAndWhereTheyStand() {
        Document file = pages(ofTern("D7")
                        .opened("2021-05-01T10:00:00Z")
                        .touched(
                                "mm/a.c",
                                remark("inline-3", Resolution.UNRESOLVED, "Why two <slots>?"),
                                remark("inline-4", Resolution.RESOLVED, ""))
                        .make())
                .get(TREE + "mm/a.c.html");

        assertEquals("mm/a.c", file.select("h1").text());
        assertEquals(
                "1 review · 2 threads · 1 unresolved", file.select(".tally").text());
        Element first = file.select(".touch-threads li").first();
        assertEquals("Unresolved Why two <slots>? bo", first.text());
        assertEquals(
                "../../../../reviews/" + FactSamples.HOST + "/D7.html#inline-3",
                first.select("a").attr("href"));
        assertTrue(file.select(".touch-threads li").last().text().contains("(no text)"));
    }

    @Test
    void listsAllReviewsOfAFileAndTheNewestOfAFolder() {
        Map<String, Document> pages = pages(IntStream.range(100, 330)
                .mapToObj(
                        i -> ofTern("D" + i).touched("mm/a.c").touched("top.c").make())
                .toArray(ReviewFacts[]::new));

        long ofFile = pages.entrySet().stream()
                .filter(page -> page.getKey().startsWith(TREE + "mm/a.c"))
                .mapToLong(page -> page.getValue().select(".touches > li").size())
                .sum();
        long ofFolder = pages.entrySet().stream()
                .filter(page -> page.getKey().startsWith(TREE + "mm/index"))
                .mapToLong(page -> page.getValue().select(".touches > li").size())
                .sum();
        assertEquals(230, ofFile);
        assertEquals(200, ofFolder);
        Document last = pages.get(TREE + "mm/index~p4.html");
        assertTrue(last.text().contains("30 older reviews are listed in the folders and files above."));
        assertEquals("Page 4 of 4", last.select(".pager span").text());
        assertEquals(
                List.of("index.html", "index~p3.html"), last.select(".pager a").eachAttr("href"));
    }

    @Test
    void spreadsAFolderOfVeryManyFilesOverPages() {
        FactSamples review = ofTern("D1");
        IntStream.range(0, 1_100).forEach(i -> review.touched("mm/" + i + ".c"));
        Map<String, Document> pages = pages(review.make());

        assertEquals(
                List.of(500, 500, 100),
                Stream.of("index", "index~p2", "index~p3")
                        .map(page -> pages.get(TREE + "mm/" + page + ".html")
                                .select(".path-rows tbody tr")
                                .size())
                        .toList());
    }

    @Test
    void everyLinkAmongPathsLeadsToAPage() {
        Map<String, Document> pages = pages(
                ofTern("D1")
                        .touched("lib")
                        .touched("lib/index")
                        .touched("lib/_index")
                        .make(),
                ofTern("D2").touched("x.html/a").touched("x").touched("LIB/a").make(),
                ofTern("D3")
                        .repository("Other Repo")
                        .touched("../../etc/passwd")
                        .make());

        pages.forEach((path, page) -> {
            for (Element link : page.select("main a[href]")) {
                String target = URI.create(path).resolve(link.attr("href")).getPath();
                assertTrue(!target.startsWith("paths/") || pages.containsKey(target), path + " to " + target);
            }
        });
    }

    /** No two pages may have one path. */
    private static Map<String, Document> pages(ReviewFacts... newestFirst) {
        LinkIndex links = LinkIndex.of(List.of(newestFirst));
        Map<String, Document> pages = new TreeMap<>();
        Sites.pages("Tern", links)
                .lists()
                .filter(page -> page.path().value().startsWith("paths/"))
                .forEach(page -> {
                    Document rendered = Jsoup.parse(new String(Sites.THEME.render(page), UTF_8));
                    assertEquals(
                            null,
                            pages.put(page.path().value(), rendered),
                            page.path().value());
                });
        return pages;
    }
}
