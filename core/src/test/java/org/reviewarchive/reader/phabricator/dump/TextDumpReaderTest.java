package org.reviewarchive.reader.phabricator.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.reviewarchive.capture.Capture;
import org.reviewarchive.capture.Container;
import org.reviewarchive.capture.Form;
import org.reviewarchive.capture.Source;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.model.Commented;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Precision;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.TimelineEvent;
import org.reviewarchive.reader.ReadResult;
import org.reviewarchive.reader.phabricator.PhabricatorReader;

class TextDumpReaderTest {
    private static final Path CAPTURES = Path.of("src/test/resources/captures/phabricator");
    private static final String TOP =
            "Page MenuHomeTern\n\nvfs: Close the door\n\nAuthored by yuki on May 6 2020, 8:15 PM.\n";

    private static Capture capture(String name, String text) {
        Source source = new Source(name, Container.TEXT, Optional.empty(), Optional.empty(), "0123456789abcdef");
        return new Capture(source, Form.TEXT, text);
    }

    private static Diagnosed<Review> read(String name, String text) {
        ReadResult result = new PhabricatorReader(ZoneId.of("UTC")).read(capture(name, text));
        return assertInstanceOf(ReadResult.Read.class, result).reviews().get(0);
    }

    private static Review review(String timeline) {
        return read("a.txt", TOP + "\nDiff Detail\n\nEvent Timeline\n\n" + timeline)
                .value();
    }

    @Test
    void takesIdAndHostFromTheFilesNameWhenTheTextHasNone() {
        Review review =
                read("D77-reviews.example.org.txt", TOP + "Event Timeline\n").value();
        assertEquals("reviews.example.org/D77", review.key());
    }

    @Test
    void whatThePageNoticesBelowSubscribersIsNobody() {
        Review review = read(
                        "a.txt",
                        TOP
                                + "\nSubscribers\nines-p\nThis revision needs review, but there are no reviewers specified.\n"
                                + "Details\nReviewers\nNone\nSummary\nWhy.\n\nEvent Timeline\n\n")
                .value();
        assertEquals(
                List.of("ines-p"),
                review.subscribers().stream().map(Person::name).toList());
        assertTrue(
                review.fields().stream().anyMatch(field -> field.value().text().contains("no reviewers specified")),
                review.fields().toString());
    }

    @Test
    void takesNoHostFromANameThatMayMeanAnythingElse() {
        Review review = read("D77-copy.of.monday.txt", TOP + "Event Timeline\n").value();
        assertEquals("unknown/D77", review.key());
    }

    @Test
    void namesARevisionWithoutMarkByItsHash() {
        Diagnosed<Review> read = read("a.txt", TOP + "Event Timeline\n");
        assertEquals("x01234567", read.value().id());
        assertTrue(read.diagnostics().stream().anyMatch(d -> d.code() == Code.ID_UNKNOWN));
    }

    @Test
    void leavesOtherTextsAlone() {
        List<String> others = List.of(
                "diff --git a/a b/a\n--- a/a\n+++ b/a\n@@ -1 +1 @@\n-Authored by x\n+Event Timeline\n",
                "Authored by yuki on May 6 2020, 8:15 PM.\n",
                "Event Timeline\n\nDiff Detail\n",
                "commit 1\nAuthored by yuki on a whim.\n\nEvent Timeline\n");
        for (String other : others) {
            ReadResult result = new PhabricatorReader(ZoneId.of("UTC")).read(capture("D5.txt", other));
            assertInstanceOf(ReadResult.NotMine.class, result, other);
        }
    }

    @Test
    void givesACommentItsAuthorOnlyWhenTheWordsSayIt() {
        Review review = review("yuki added a comment.\n\nMine.\n\n\nWhose?\n");
        List<TimelineEvent> events = review.timeline();
        assertEquals(2, events.size());
        assertEquals("yuki", events.get(0).who().orElseThrow().name());
        assertEquals(Optional.empty(), events.get(1).who());
    }

    @Test
    void takesNoSentenceOfACommentForAnEvent() {
        Review review = review("I added inline comments.\n\n\nWe updated the copy to count from 1.\n");
        assertEquals(2, review.timeline().size());
        assertTrue(review.timeline().stream().allMatch(event -> event instanceof Commented));
    }

    @Test
    void keepsADateThatCannotBe() {
        Review review =
                review("This revision is now accepted and ready to land.Jul 45 2021, 10:37 PM2021-13-45 99:99:99"
                        + " (UTC+77)\n");
        TimelineEvent event = review.timeline().get(0);
        assertEquals(Precision.UNKNOWN, event.when().orElseThrow().precision());
        assertEquals("Jul 45 2021, 10:37 PM", event.when().orElseThrow().shown().orElseThrow());
    }

    @Test
    void takesNoMenuForWordsOfTheReviewWhereLinksAreUnderlined() {
        String menu = "  * Edit_Revision\n  * Update_Diff\n  * Unmute Notifications\n  * Subscribe\n";
        String facts = "Tags\n  * Kernel_Core\nDetails\nReviewers\n  ines_p\nSummary\n\nDo not\nUpdate_Diff\n\n"
                + "Diff Detail\nRepository\n  rTERN_tern_kernel\nBranch\n  wip_141\nBuild Status\n  Buildable_7:_arc_lint\n"
                + "  View_All\n  test_a\n\n";
        Review review = read("a.txt", TOP + menu + facts + "Event Timeline\n").value();
        String kept = review.fields().stream()
                .map(field -> field.name() + ": " + field.value().text())
                .collect(Collectors.joining("\n"));
        assertEquals("Diff Detail: test_a\nChecks: Buildable 7: arc lint", kept);
        assertEquals("Do not\nUpdate_Diff", review.summary().orElseThrow().text());
        assertEquals(List.of("kernel_core"), review.tags());
        assertEquals("ines_p", review.reviewers().get(0).who().name());
        assertEquals("tern kernel", review.repository().orElseThrow().name());
        assertEquals("wip_141", review.branch().orElseThrow());
    }

    @Test
    void readsEveryBeginningOfADump() throws IOException {
        for (String name : List.of("crawler-dump", "selection-dump", "text-browser-dump", "numbered-links-dump")) {
            String text = Files.readString(CAPTURES.resolve(name).resolve("capture.txt"));
            for (int end = 0; end < text.length(); end += 97) {
                Capture cut = capture("D1.txt", text.substring(0, end));
                ReadResult result = new PhabricatorReader(ZoneId.of("UTC")).read(cut);
                assertTrue(result instanceof ReadResult.Read || result instanceof ReadResult.NotMine);
            }
        }
    }

    @Test
    void readsHugeTextsInLinearTime() {
        List<String> shapes = List.of(
                "x ".repeat(1_000_000),
                "Jul 1 2021, ".repeat(100_000),
                "yuki added a comment. ".repeat(60_000),
                "src/a.c\n\n1\n\t\n\nword\n\n\n".repeat(10_000),
                "  a/b.c\n 1\n".repeat(20_000),
                "\n".repeat(1_100_000),
                "yuki subscribed.\nMay 6 2020, 8:15 PM\n".repeat(10_000));
        for (String shape : shapes) {
            for (String top : List.of(TOP, " Differential D5\n" + TOP, " [1]Differential D5\n" + TOP, "D5\n" + TOP)) {
                String text = top + "Diff Detail\nEvent Timeline\n" + shape;
                assertTimeout(Duration.ofSeconds(20), () -> read("a.txt", text), () -> shape.substring(0, 10));
            }
        }
    }
}
