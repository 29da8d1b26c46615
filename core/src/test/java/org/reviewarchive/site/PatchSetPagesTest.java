package org.reviewarchive.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.model.Review;

class PatchSetPagesTest {
    private static final String FOLDER = "reviews/" + SampleReviews.HOST + "/";

    private final Review review = SampleReviews.manyPatchSets();
    private final CapturedPages pages = Sites.captured(LinkIndex.of(List.of(ReviewFacts.of(review))));
    private final Theme theme = Sites.THEME;

    @Test
    void everyPatchSetWithFilesCanBeRead() {
        assertEquals(
                List.of(FOLDER + "D207/31.html", FOLDER + "D207/32.html", FOLDER + "D207/unknown.html"),
                List.copyOf(further().keySet()));
        assertEquals("+ /* one */", codeAt(further().get(FOLDER + "D207/31.html"), "45"));
    }

    @Test
    void aReviewWithOnePatchSetHasNoFurtherPages() {
        Review full = SampleReviews.full();
        assertEquals(
                0,
                Sites.captured(LinkIndex.of(List.of(ReviewFacts.of(full))))
                        .patchSets(full)
                        .count());
    }

    @Test
    void leadsFromEveryPageToEveryPatchSet() {
        assertEquals(
                List.of("D207/31.html#files", "D207/32.html#files", "D207/unknown.html#files", "#files"),
                main().select(".patch-set b a").eachAttr("href"));
        assertEquals(
                List.of("#files", "32.html#files", "unknown.html#files", "../D207.html#files"),
                first().select(".patch-set b a").eachAttr("href"));
        assertEquals(
                "Patch set 1", first().select(".patch-sets [aria-current] b").text());
        assertEquals(
                "Patch set 4", main().select(".patch-sets [aria-current] b").text());
        assertEquals(List.of("32.html#files"), first().select(".neighbours a").eachAttr("href"));
        assertEquals(
                List.of("32.html#files", "../D207.html#files"),
                further()
                        .get(FOLDER + "D207/unknown.html")
                        .select(".neighbours a")
                        .eachAttr("href"));
    }

    @Test
    void listsAPatchSetKnownByItsNumberAloneAsMissing() {
        for (Document page : List.of(main(), first())) {
            Element missing = page.getElementById("patch-set-33");
            assertEquals("missing", missing.className());
            assertEquals("not in any capture", missing.select(".here").text());
            assertEquals(0, missing.select(".patch-set a:not(.person)").size());
            assertEquals(
                    "names of files only",
                    page.getElementById("patch-set-32").select(".here").text());
        }
        assertTrue(main().text().contains("Patch set of unknown number"));
    }

    @Test
    void offersAPatchJustWhereThereIsCode() {
        assertEquals(
                List.of(
                        "../../patches/reviews.tern.example/D207/31.patch",
                        "../../patches/reviews.tern.example/D207/unknown.patch",
                        "../../patches/reviews.tern.example/D207/34.patch"),
                main().select("a[download]").eachAttr("href"));
        assertEquals(
                "../../../patches/reviews.tern.example/D207/31.patch",
                first().select(".meta a[download]").attr("href"));
    }

    @Test
    void hangsThreadsUnderTheLinesTheyWereMadeOn() {
        assertEquals("44", lineAbove(first(), "inline-1"));
        assertEquals("45", lineAbove(first(), "inline-8"));
        assertNull(first().getElementById("inline-7"), "made on another patch set");
        assertEquals("46", lineAbove(main(), "inline-8"));
        assertEquals(
                "The code of this file is not in the capture.",
                thread(further().get(FOLDER + "D207/32.html"), "inline-5")
                        .select(".thread-reason")
                        .text());
    }

    @Test
    void leadsFromAThreadToThePatchSetItWasMadeOnAndBack() {
        Element old = thread(main(), "inline-1");
        assertEquals("D207/31.html#inline-1", old.select(".thread-head a").attr("href"));
        assertTrue(old.select(".thread-head").text().endsWith("on patch set 1, line 44"), old.text());
        assertEquals(
                "This page shows patch set 4, and the capture does not say which of its lines is meant."
                        + " See it on patch set 1.",
                old.select(".thread-reason").text());
        assertEquals(
                List.of("#1n44"),
                thread(main(), "inline-7").select(".thread-head a").eachAttr("href"));

        Element there = thread(first(), "inline-1");
        assertEquals("../D207.html#57", there.select(".twin").attr("href"));
        assertEquals("../D207.html#inline-1", there.select(".self").attr("href"));
        assertEquals(List.of("#1n44"), there.select(".thread-head a").eachAttr("href"));
    }

    @Test
    void theReviewsPageHasEveryCommentAndNoIdTwice() {
        for (String id : List.of("inline-1", "inline-5", "inline-7", "inline-8")) {
            assertNotNull(main().getElementById(id), id);
        }
        for (Document page : further().values()) {
            List<String> ids = page.select("[id]").eachAttr("id");
            assertEquals(ids.size(), ids.stream().distinct().count(), ids.toString());
        }
    }

    @Test
    void cutsTheDescriptionsOfOtherPatchSets() {
        String own = first().getElementById("patch-set-31").select(".about").text();
        String other = first().getElementById("patch-set-34").select(".about").text();

        assertTrue(own.length() > 280, own);
        assertTrue(other.length() <= 161 && other.endsWith("…"), other);
        assertFalse(first().getElementById("patch-set-31").select(".checks").isEmpty());
        assertTrue(first().getElementById("patch-set-34").select(".checks").isEmpty());
    }

    private Document main() {
        return parse(pages.review(review, List.of()));
    }

    private Document first() {
        return further().get(FOLDER + "D207/31.html");
    }

    private Map<String, Document> further() {
        Map<String, Document> further = new LinkedHashMap<>();
        pages.patchSets(review).forEach(page -> further.put(page.path().value(), parse(page)));
        return further;
    }

    private Document parse(Page page) {
        return Jsoup.parse(new String(theme.render(page), UTF_8));
    }

    private static Element thread(Document page, String comment) {
        return page.getElementById(comment).closest(".comment-thread");
    }

    private static String lineAbove(Document page, String comment) {
        return thread(page, comment)
                .closest("tr.t")
                .previousElementSibling()
                .child(1)
                .text();
    }

    private static String codeAt(Document page, String line) {
        for (Element row : page.select(".diff tr")) {
            if (row.childrenSize() == 4 && row.child(1).text().equals(line)) {
                return row.child(2).text() + " " + row.child(3).text();
            }
        }
        return "";
    }
}
