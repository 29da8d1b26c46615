package org.reviewarchive.reader.phabricator.conduit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reviewarchive.capture.Capture;
import org.reviewarchive.capture.Container;
import org.reviewarchive.capture.Form;
import org.reviewarchive.capture.Source;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.model.CommentThread;
import org.reviewarchive.model.ObjectName;
import org.reviewarchive.model.Review;
import org.reviewarchive.reader.ReadResult;

class ConduitReaderTest {
    private static ReadResult.Read read(String json) {
        return assertInstanceOf(ReadResult.Read.class, Answers.read("answer.json", json));
    }

    private static List<CommentThread> threads(String... transactions) {
        return read(Answers.found(transactions)).reviews().get(0).value().threads();
    }

    @Test
    void givesAPartForEachReviewOfOneAnswer() {
        String json = Answers.found(Answers.revision(3, "PHID-DREV-c"), Answers.revision(12, "PHID-DREV-b"));

        List<String> ids = read(json).reviews().stream()
                .map(part -> part.value().key() + " " + part.value().title())
                .toList();

        assertEquals(List.of("reviews.tern.example/D12 Title of D12", "reviews.tern.example/D3 Title of D3"), ids);
    }

    @Test
    void takesNoReviewFromAnotherProgramsNotesOfOne() {
        String notes = "{\"D3\":{\"id\":3,\"phid\":\"PHID-DREV-c\",\"title\":\"A title\",\"status\":\"accepted\","
                + "\"author\":\"oda\",\"diffs\":[]}}";

        assertFalse(Answers.read("notes.json", notes) instanceof ReadResult.Read);
    }

    @Test
    void namesPeopleProjectsRepositoriesTasksAndReviews() {
        String json = Answers.found(
                "{\"phid\":\"PHID-USER-oda\",\"fields\":{\"username\":\"oda\",\"realName\":\"Oda Lund\"}}",
                "{\"phid\":\"PHID-USER-nils\",\"fields\":{\"username\":\"nils\",\"realName\":\" \"}}",
                "{\"phid\":\"PHID-USER-old\",\"userName\":\"mira\",\"realName\":\"Mira\",\"uri\":\"x\",\"roles\":[]}",
                "{\"phid\":\"PHID-PROJ-birds\",\"fields\":{\"name\":\"Sea Birds\",\"slug\":\"sea_birds\"}}",
                "{\"phid\":\"PHID-REPO-tern\",\"fields\":{\"name\":\"Terns\",\"callsign\":\"TERN\"}}",
                "{\"id\":5,\"phid\":\"PHID-TASK-a\",\"fields\":{\"name\":\"Ring them\"}}",
                Answers.revision(3, "PHID-DREV-c"));

        Map<String, ObjectName> names = read(json).names();

        assertEquals(new ObjectName("oda", Optional.of("Oda Lund")), names.get("PHID-USER-oda"));
        assertEquals(new ObjectName("nils", Optional.empty()), names.get("PHID-USER-nils"));
        assertEquals(new ObjectName("mira", Optional.of("Mira")), names.get("PHID-USER-old"));
        assertEquals(new ObjectName("sea_birds", Optional.of("Sea Birds")), names.get("PHID-PROJ-birds"));
        assertEquals(new ObjectName("Terns", Optional.of("TERN")), names.get("PHID-REPO-tern"));
        assertEquals(new ObjectName("T5", Optional.of("Ring them")), names.get("PHID-TASK-a"));
        assertEquals(new ObjectName("D3", Optional.of("Title of D3")), names.get("PHID-DREV-c"));
    }

    @Test
    void readsTheNamesOfHandles() {
        String handle =
                "{\"phid\":\"%1$s\",\"uri\":\"%2$s\",\"typeName\":\"x\",\"name\":\"%3$s\",\"fullName\":\"%4$s\"}";
        String json = "{\"result\":{\"a\":"
                + handle.formatted("PHID-USER-oda", "https://t.example/p/oda/", "oda", "oda (Oda)")
                + ",\"b\":" + handle.formatted("PHID-PROJ-b", "https://t.example/tag/birds/", "Sea Birds", "Sea Birds")
                + ",\"c\":" + handle.formatted("PHID-DREV-d", "https://t.example/D4", "D4", "D4: Four")
                + ",\"d\":" + handle.formatted("PHID-REPO-r", "/", "rTERN", "rTERN Terns") + "},\"error_code\":null}";

        ReadResult.Read read = read(json);

        assertEquals(List.of(), read.reviews(), "a handle is no review");
        assertEquals(
                Map.of(
                        "PHID-USER-oda", new ObjectName("oda", Optional.of("Oda")),
                        "PHID-PROJ-b", new ObjectName("birds", Optional.of("Sea Birds")),
                        "PHID-DREV-d", new ObjectName("D4", Optional.of("Four")),
                        "PHID-REPO-r", new ObjectName("Terns", Optional.of("TERN"))),
                read.names());
    }

    @Test
    void hangsAnAnswerBelowTheCommentThatItAnswers() {
        List<CommentThread> threads = threads(
                Answers.inline(12, "PHID-DREV-a", 102, "PHID-XCMT-c101"),
                Answers.inline(13, "PHID-DREV-a", 103, "PHID-XCMT-c102"),
                Answers.inline(11, "PHID-DREV-a", 101, ""));

        assertEquals(1, threads.size());
        assertEquals("inline-101", threads.get(0).id());
        assertEquals(
                List.of(Optional.empty(), Optional.of("inline-101"), Optional.of("inline-102")),
                threads.get(0).comments().stream()
                        .map(comment -> comment.replyTo())
                        .toList());
    }

    @Test
    void endsAtAnswersThatRunInACircleOrToNowhere() {
        List<CommentThread> threads = threads(
                Answers.inline(11, "PHID-DREV-a", 101, "PHID-XCMT-c102"),
                Answers.inline(12, "PHID-DREV-a", 102, "PHID-XCMT-c101"),
                Answers.inline(13, "PHID-DREV-a", 103, "PHID-XCMT-gone"));

        assertEquals(
                List.of("inline-101", "inline-102", "inline-103"),
                threads.stream().map(CommentThread::id).toList());
    }

    @Test
    void keepsAReviewThatIsKnownByItsCodeUnderTheCode() {
        Review review = read(Answers.found(Answers.deed(9, "PHID-DREV-a", "accept", "[]")))
                .reviews()
                .get(0)
                .value();

        assertEquals("PHID-DREV-a", review.id());
        assertEquals(Optional.of("accept"), review.timeline().get(0).head().text());
    }

    @Test
    void namesCommentsForOtherPagesOfAnswersOnly() {
        String comment = Answers.inline(11, "PHID-DREV-a", 101, "");
        String page = Answers.found(comment).replace("]}", "],\"cursor\":{\"after\":\"11\",\"before\":null}}");
        String whole = Answers.found(comment).replace("]}", "],\"cursor\":{\"after\":null,\"before\":null}}");

        assertEquals(
                new ObjectName("inline-101", Optional.empty()),
                read(page).names().get("PHID-XCMT-c101"));
        assertEquals(Map.of(), read(whole).names());
    }

    @Test
    void bringsDeedsOfOneSecondTogetherWhereNoGroupIsTold() {
        String accept = Answers.deed(9, "PHID-DREV-a", "accept", "[]").replace("\"groupID\":null,", "");
        String reviewers = Answers.deed(8, "PHID-DREV-a", "reviewers", "[]").replace("\"groupID\":null,", "");

        Review review = read(Answers.found(accept, reviewers)).reviews().get(0).value();

        assertEquals(
                List.of(Optional.of("9"), Optional.of("9")),
                review.timeline().stream().map(event -> event.anchor()).toList());
    }

    @Test
    void handsARawPatchOn() {
        Source source = new Source("raw.json", Container.JSON, Optional.empty(), Optional.empty(), "00");
        String json = "{\"result\":\"diff --git a/a b/a\\n@@ -1 +1 @@\\n-a\\n+b\\n\",\"error_code\":null}";
        List<Capture> patches = new ArrayList<>();

        ConduitReader.read(new Capture(source, Form.JSON, json), patch -> {
            patches.add(patch);
            return new ReadResult.NotMine();
        });

        assertEquals(1, patches.size());
        assertEquals(Form.PATCH, patches.get(0).form());
        assertTrue(
                patches.get(0).text().startsWith("diff --git a/a b/a\n@@"),
                patches.get(0).text());
    }

    @Test
    void readsAnswersThatStandOneAfterTheOther() {
        String json = Answers.found(Answers.revision(3, "PHID-DREV-c")) + "\n"
                + Answers.found(Answers.deed(9, "PHID-DREV-c", "accept", "[]"));

        Review review = read(json).reviews().get(0).value();

        assertEquals("D3", review.id());
        assertEquals(1, review.timeline().size());
    }

    @Test
    void leavesOtherJsonToOthers() {
        assertInstanceOf(ReadResult.NotMine.class, Answers.read("a.json", "{\"name\":\"tern\",\"version\":[1,2]}"));
        assertInstanceOf(ReadResult.NotMine.class, Answers.read("a.json", "[\"a\",{\"phid\":\"x\"}]"));
    }

    @Test
    void reportsJsonThatIsNestedTooDeeply() {
        String json = "{\"PHID-DREV-a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        ReadResult.NoReview none = assertInstanceOf(ReadResult.NoReview.class, Answers.read("a.json", json));

        assertEquals(Code.UNREADABLE_REVIEW, none.diagnostic().code());
    }

    @Test
    void takesTheFilesOfAVersionWhoseReviewOnlyTheFilesNameTells() {
        String changeset = "{\"id\":501,\"phid\":\"PHID-DCNG-a\",\"fields\":{\"diffPHID\":\"PHID-DIFF-a\","
                + "\"path\":{\"displayPath\":\"a.c\"}}}";
        ReadResult.Read named =
                assertInstanceOf(ReadResult.Read.class, Answers.read("D7-changesets.json", Answers.found(changeset)));
        Review review = named.reviews().get(0).value();

        assertEquals("D7", review.id());
        assertEquals("PHID-DIFF-a", review.patchSets().get(0).id());
        assertEquals(
                Optional.of("501"), review.patchSets().get(0).files().get(0).id());
        assertFalse(review.patchSets().get(0).files().get(0).loaded());
        assertInstanceOf(ReadResult.NoReview.class, Answers.read("a.json", Answers.found(changeset)));
    }
}
