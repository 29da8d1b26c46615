package org.reviewarchive.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.ObjectFacts;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.SavedObject;

class ObjectPagesTest {
    private static final Theme THEME = Sites.THEME;

    private final Review review = SampleReviews.full();
    private final SavedObject task = SampleObjects.task();
    private final SavedObject commit = SampleObjects.commit();
    private final LinkIndex links =
            LinkIndex.of(List.of(ReviewFacts.of(review)), List.of(ObjectFacts.of(task), ObjectFacts.of(commit)));
    private final CapturedPages pages = Sites.captured(links);

    @Test
    void showsATaskWithItsTextAndWhatItIsTiedTo() {
        Document page = parse(pages.object(task, List.of()));

        assertEquals("Shadow memory", page.select("h1").text());
        assertEquals("Task Open, High", page.select(".head .state").text());
        assertEquals(
                "../../reviews/reviews.tern.example/D207.html",
                page.select("#description + .prose a.review").attr("href"));
        assertTrue(
                page.select(".facts a.object").text().equals("rTERN0a1b2c3d4e5f"), "a short hash leads to the commit");
        assertTrue(page.text().contains("The timeline is not in the capture."));
        assertEquals(0, page.select("#files").size());
    }

    @Test
    void showsACommitWithItsCodeItsThreadsAndItsEvents() {
        Document page = parse(pages.object(commit, List.of()));

        assertEquals("Commit", page.select(".head .state").text());
        assertEquals("rTERN0a1b2c3d4e5f", page.select(".head .id").text());
        assertEquals("Files of commit 0a1b2c3d4e5f", page.select("#files").text());
        assertTrue(page.select(".diff tr.a").size() > 0);
        assertEquals(1, page.select("article.comment#inline-1").size());
        for (String fragment : List.of("50", "57", "inline-1", "inline-12")) {
            assertTrue(ObjectFacts.of(commit).anchors().contains(fragment), fragment);
            assertNotNull(page.getElementById(fragment), fragment);
        }
        assertTrue(page.text().contains(SampleObjects.HASH), "the whole hash");
    }

    @Test
    void tellsWhoMentionsAReviewFromATask() {
        Document page = parse(pages.review(review, List.of()));

        assertEquals(
                "../../objects/reviews.tern.example/T5.html#description",
                page.select(".mentions a[href*=T5]").get(1).attr("href"));
        assertTrue(page.select(".mentions").text().contains("in the description"));
    }

    @Test
    void listsTasksAndCommitsOnlyWhereThereAreAny() {
        List<Page> lists = Sites.pages("Tern reviews", links)
                .lists()
                .filter(page -> page.template().equals("objects"))
                .toList();
        List<String> paths = lists.stream().map(page -> page.path().value()).toList();

        assertEquals(List.of("lists/tasks.html", "lists/commits.html"), paths);
        Document tasks = parse(lists.get(0));
        assertEquals("Tasks", tasks.select("header.site [aria-current]").text());
        assertEquals(
                "../objects/reviews.tern.example/T5.html",
                tasks.select(".row-title").attr("href"));
        assertEquals(4, tasks.select("thead th").size());
        assertEquals(3, parse(lists.get(1)).select("thead th").size());
        assertEquals(
                0,
                parse(Sites.pages("Tern", LinkIndex.of(List.of()))
                                .lists()
                                .findFirst()
                                .orElseThrow())
                        .select("header.site a:contains(Tasks)")
                        .size());
    }

    private static Document parse(Page page) {
        return Jsoup.parse(new String(THEME.render(page), UTF_8));
    }
}
