package org.reviewarchive.site.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.model.Review;
import org.reviewarchive.site.SampleReviews;
import org.reviewarchive.site.Sites;

class MarkdownTwinTest {
    private static String twin(Review review, Diagnostic... lacks) {
        LinkIndex links = LinkIndex.of(List.of(ReviewFacts.of(review), ReviewFacts.of(SampleReviews.bare("D205"))));
        return new String(new MarkdownTwin(Sites.texts(), links).of(review, List.of(lacks)), UTF_8);
    }

    private static final String FULL =
            twin(SampleReviews.full(), Diagnostic.of(Code.DIFF_NOT_LOADED, "D207.html", "a *file* was not loaded"));

    private static void holds(String part) {
        assertTrue(FULL.contains(part), () -> part + "\nis not in\n" + FULL);
    }

    @Test
    void tellsTheFactsFirst() {
        assertTrue(FULL.startsWith("# D207: shadow: keep origins apart from state\n\n- **State**: Landed (Closed)\n"));
        holds("- **Owner**: mira (Mira Voss)\n- **Opened**: 2023-03-14 18:20 UTC\n");
        holds("tomas: Accepted; memory: Accepted (blocking); yuki: Waiting");
        holds("- **The page**: [reviews/reviews.tern.example/D207.html](D207.html)\n");
    }

    @Test
    void linksLeadToThePagesOfTheSite() {
        holds("since [D205](D205.html) a word");
        holds("[2023-03-14 19:20 UTC](D207.html#57)");
    }

    @Test
    void threadsFollowTheirLine() {
        holds("```diff\n+\t/* one */\n }\n```\n");
        holds("/* <page> & \"map\" */\n```\n\n#### Thread, resolved: [`mm/shadow.c`, line 44, patch set 4]"
                + "(D207.html#inline-1)\n\n> **tomas**, ");
        holds("> Could this underflow when va lies in the first page?\n\n> **mira (Mira Voss)**");
        holds("in answer to [tomas](D207.html#inline-1)");
    }

    @Test
    void threadsWithoutALineSayWhy() {
        holds("line 400, patch set 4](D207.html#inline-7)\n\nThe line is not among those this capture shows.\n");
        holds("## Threads on other files\n\n#### Thread, resolved: [`kern/gone.c`".replace("kern", "mm"));
    }

    @Test
    void quotesTheCodeOfAnotherVersion() {
        String many = twin(SampleReviews.manyPatchSets());
        assertTrue(
                many.contains(
                        "line 44, patch set 1](D207.html#inline-1)\n\nThis page shows patch set 4, and the capture"
                                + " does not say which of its lines is meant.\n\n```diff\n+\treturn SHADOW_BASE"),
                many);
    }

    @Test
    void tellsWhatHappenedInOrder() {
        int made = FULL.indexOf("**mira (Mira Voss)** created this revision.");
        int said = FULL.indexOf("> I like the split. Two questions inline.");
        int landed = FULL.indexOf("Closed by commit");
        assertTrue(0 < made && made < said && said < landed, FULL);
        holds("- [`mm/shadow.c`](D207.html#inline-1): Could this underflow");
    }

    @Test
    void tellsWhatTheCapturesLack() {
        holds("- D207.html: a \\*file\\* was not loaded (`diff-not-loaded`)\n");
    }

    @Test
    void aReviewOfWhichNothingIsKnownHasATwinToo() {
        String bare = twin(SampleReviews.bare("D9"));
        assertTrue(bare.startsWith("# D9: One-line title of D9\n\n- **State**: State unknown\n"), bare);
        assertTrue(bare.contains("The timeline is not in the capture."));
        assertFalse(bare.contains("\r") || bare.contains("\n\n\n"));
        assertEquals(bare, twin(SampleReviews.bare("D9")));
    }
}
