package org.reviewarchive.site.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.model.Review;
import org.reviewarchive.search.CodeFile;
import org.reviewarchive.search.Passage;
import org.reviewarchive.search.Passage.Kind;
import org.reviewarchive.search.SearchedDocument;
import org.reviewarchive.site.CapturedPages;
import org.reviewarchive.site.Page;
import org.reviewarchive.site.SampleReviews;
import org.reviewarchive.site.Sites;

class SearchedReviewsTest {
    private final SearchedDocument full = searched(SampleReviews.full());

    private static SearchedDocument searched(Review review) {
        return new SearchedReviews(LinkIndex.of(List.of(ReviewFacts.of(review)))).of(review);
    }

    private void holds(Passage passage) {
        assertTrue(full.passages().contains(passage), () -> passage + "\nis not in\n" + full.passages());
    }

    @Test
    void tellsWhatTheReviewIs() {
        assertEquals("reviews/reviews.tern.example/D207.html", full.page());
        assertEquals("D207", full.id());
        assertEquals(Optional.of("landed"), full.state());
        assertEquals(Optional.of("mira"), full.owner());
        assertEquals(Optional.of("2023-03-14"), full.opened());
        assertEquals(List.of("Mira Voss"), full.people().get("mira"));
    }

    @Test
    void everythingSaidIsAHitOfItsOwn() {
        holds(new Passage(Kind.SUMMARY, "test-plan", "Booted with 128 MiB and with 3 GiB.", "mira"));
        holds(new Passage(Kind.SUMMARY, "patch-set-3", "Answer to comment 3 of D205", "mira"));
        holds(new Passage(Kind.LINES, "inline-3", "Good.", "tomas", "mm/shadow.c:44"));
        holds(new Passage(Kind.LINES, "inline-9", "Needs a header comment.", "tomas", "mm/shadow.c"));
        holds(new Passage(Kind.LINES, "inline-12", "Lost its place.", "tomas"));
        holds(new Passage(Kind.PATH, "file-1", "mm/shadow.c", ""));
        holds(new Passage(Kind.OTHER, "details", "#memory", ""));
        holds(new Passage(Kind.OTHER, "main", "mira (Mira Voss), tomas, memory, yuki, bert.k", ""));
        assertTrue(full.passages().stream()
                .anyMatch(passage ->
                        passage.kind() == Kind.COMMENT && passage.anchor().equals("57")));
        assertTrue(full.passages().stream().noneMatch(passage -> passage.text().isEmpty()));
    }

    @Test
    void factsHaveEveryNameOfAPerson() {
        assertTrue(full.facts()
                .containsAll(Set.of(
                        "author:mira",
                        "author:mira-voss",
                        "author:tomas",
                        "owner:mira",
                        "reviewer:bert-k",
                        "tag:boot",
                        "repo:tern",
                        "state:landed",
                        "type:review",
                        "is:unresolved")));
        assertEquals(Set.of("type:review"), searched(SampleReviews.bare("D1")).facts());
    }

    @Test
    void olderVersionsAddOnlyWhatIsNew() {
        List<CodeFile> code = searched(SampleReviews.manyPatchSets()).code();
        assertEquals("", code.get(0).page());
        Set<String> shown = new TreeSet<>(code.get(0).lines());
        for (CodeFile other : code.subList(1, code.size())) {
            assertTrue(other.page().startsWith("reviews/reviews.tern.example/D207/"), other.page());
            assertTrue(other.lines().stream().noneMatch(line -> line.charAt(0) != '@' && shown.contains(line)));
        }
    }

    @Test
    void everySpotStandsOnItsPage() {
        for (Review review : List.of(SampleReviews.full(), SampleReviews.manyPatchSets(), SampleReviews.bare("D1"))) {
            SearchedDocument searched = searched(review);
            Map<String, Set<String>> ids = ids(review);
            searched.passages()
                    .forEach(passage -> assertTrue(
                            ids.get(searched.page()).contains(passage.anchor()), () -> passage + " leads nowhere"));
            for (CodeFile file : searched.code()) {
                Set<String> there = ids.get(file.page().isEmpty() ? searched.page() : file.page());
                PageIds.ofLines(file).forEach(id -> assertTrue(there.contains(id), () -> id + " of " + file));
            }
        }
    }

    private static Map<String, Set<String>> ids(Review review) {
        CapturedPages pages = Sites.captured(LinkIndex.of(List.of(ReviewFacts.of(review))));
        Map<String, Set<String>> ids = new TreeMap<>();
        pages.patchSets(review).forEach(page -> ids.put(page.path().value(), PageIds.of(page)));
        Page whole = pages.review(review, List.of());
        ids.put(whole.path().value(), PageIds.of(whole));
        return ids;
    }
}
