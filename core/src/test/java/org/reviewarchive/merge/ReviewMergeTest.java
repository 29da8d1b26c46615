package org.reviewarchive.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.model.Comment;
import org.reviewarchive.model.CommentThread;
import org.reviewarchive.model.Commented;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.OnLines;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Resolution;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.Side;
import org.reviewarchive.model.Status;
import org.reviewarchive.model.TimelineEvent;

class ReviewMergeTest {
    @Test
    void believesTheNewestCaptureAboutState() {
        Review review = merge(
                Told.page("b.html")
                        .title("New title")
                        .status("Closed")
                        .owner("tomas")
                        .event("2", "tomas", "10:00", "tomas closed this revision."),
                Told.page("a.html")
                        .title("Old title")
                        .status("Needs Review")
                        .owner("ada")
                        .said("1", "ada", "09:00", "Look at this."));

        assertEquals("New title", review.title());
        assertEquals("Closed", review.status().map(Status::label).orElseThrow());
        assertEquals("tomas", review.owner().map(Person::name).orElseThrow());
        assertEquals(2, review.timeline().size());
    }

    @Test
    void tellsEachCommentOnceAndKeepsWhatOnlyOneCaptureShows() {
        Review review = merge(
                Told.page("a.html")
                        .status("Closed")
                        .said("1", "ada", "09:00", "One thing that I see.")
                        .said("3", "ada", "11:00", "Three things that I see."),
                Told.page("b.html")
                        .status("Closed")
                        .said("1", "ada", "09:00", "One thing that I see.")
                        .said("2", "ada", "10:00", "Something that was deleted later.")
                        .said("3", "ada", "11:00", "Three things that I see."));

        assertEquals(List.of("1", "2", "3"), anchors(review));
    }

    @Test
    void takesNothingForTheSameThatAnotherSaidOrAtAnotherTime() {
        Review review = merge(
                Told.page("a.html").status("Closed").said("", "ada", "09:00", "Ship it now."),
                Told.page("b.html").status("Closed").said("", "tomas", "09:00", "Ship it now."),
                Told.page("c.html").status("Closed").said("", "ada", "09:30", "Ship it now."));

        assertEquals(3, review.timeline().size());
    }

    @Test
    void addsNoWordsOfADumpToATimelineThatIsWhole() {
        Told page = Told.page("a.html")
                .status("Closed")
                .said("1", "ada", "09:00", "First words of all.")
                .event("2", "ada", "09:10", "ada added a reviewer: tomas.");
        Told dump = Told.dump("a.txt")
                .status("Closed")
                .said("", "ada", "09:00", "First words of all.")
                .event("", "ada", "09:10", "Herald did something that only it words so");

        assertEquals(List.of("1", "2"), anchors(merge(page, dump)));
    }

    @Test
    void takesHiddenEventsFromACaptureThatShowsThem() {
        Told hiding = Told.page("raw.html")
                .status("Closed")
                .lacks(Code.EVENTS_HIDDEN)
                .said("3", "ada", "11:00", "The last words.");
        Told whole = Told.page("dom.html")
                .status("Closed")
                .said("1", "ada", "09:00", "The first words.")
                .said("3", "ada", "11:00", "The last words.");

        Diagnosed<Review> merged = ReviewMerge.of(List.of(hiding.make(), whole.make()));

        assertEquals(List.of("1", "3"), anchors(merged.value()));
        assertEquals(List.of(), merged.diagnostics());
    }

    @Test
    void saysThatEventsAreHiddenWhenEveryPageHidesThem() {
        Told hiding = Told.page("a.html")
                .status("Closed")
                .lacks(Code.EVENTS_HIDDEN)
                .said("3", "ada", "11:00", "The last words.");
        Told also = Told.page("b.html")
                .status("Closed")
                .lacks(Code.EVENTS_HIDDEN)
                .said("3", "ada", "11:00", "The last words.");

        Diagnosed<Review> merged = ReviewMerge.of(List.of(hiding.make(), also.make()));

        assertEquals(List.of(Code.EVENTS_HIDDEN, Code.EVENTS_HIDDEN), codes(merged));
    }

    @Test
    void takesEachPatchSetFromTheCaptureThatHasIt() {
        Review review = merge(
                Told.page("D1.html").patchSet("10", 1).patchSet("11", 2, Told.file("7", " a", "+b")),
                Told.page("D1-10.html").patchSet("10", 1, Told.file("5", "+a")).patchSet("11", 2),
                Told.patch("D1-9.diff").patchSet("9", OptionalInt.empty(), Told.file(null, "+z")));

        assertEquals(
                List.of("10", "11", "9"),
                review.patchSets().stream().map(PatchSet::id).toList());
        assertEquals(List.of("+a"), code(review, 0));
        assertEquals(List.of(" a", "+b"), code(review, 1));
        assertEquals("0".repeat(64), review.patchSets().get(2).patch().orElseThrow());
    }

    @Test
    void believesARawPatchRatherThanAPageThatIgnoresWhiteSpace() {
        Review review = merge(
                Told.page("D1.html").patchSet("10", 1, Told.file(null, "-a", "+a", "-b", "+c", " d")),
                Told.patch("D1-10.diff").patchSet("10", OptionalInt.empty(), Told.file(null, " a", "-b", "+c")));

        assertEquals(List.of(" a", "-b", "+c"), code(review, 0));
    }

    @Test
    void showsTheLinesAroundAChangeThatOnlyThePageHas() {
        Review review = merge(
                Told.page("D1.html").patchSet("10", 1, Told.file(null, " x", " a", "-b", "+c", " d")),
                Told.patch("D1-10.diff").patchSet("10", OptionalInt.empty(), Told.file(null, " a", "-b", "+c")));

        assertEquals(List.of(" x", " a", "-b", "+c", " d"), code(review, 0));
    }

    @Test
    void findsTheVersionOfAResponseByTheSourcesIdOfItsFile() {
        Diagnosed<Review> merged = ReviewMerge.of(List.of(
                Told.page("D1.html")
                        .lacks(Code.DIFF_NOT_LOADED)
                        .patchSet("10", 1)
                        .patchSet("11", 2, Told.file("512902"))
                        .make(),
                Told.api("D1-1.json")
                        .patchSet(PatchSet.UNTOLD, OptionalInt.empty(), Told.file("512902", "+a"))
                        .make()));

        assertEquals(List.of("+a"), code(merged.value(), 1));
        assertEquals(List.of(), codes(merged));
    }

    @Test
    void keepsCodeOfAVersionThatNobodyNamesAndSaysSo() {
        Diagnosed<Review> merged = ReviewMerge.of(List.of(
                Told.page("D1.html").patchSet("10", 1, Told.file("1", "+a")).make(),
                Told.api("D1-1.json")
                        .patchSet(PatchSet.UNTOLD, OptionalInt.empty(), Told.file("2", "+b"), other("2"))
                        .make()));

        assertEquals(PatchSet.UNTOLD, merged.value().patchSets().get(1).id());
        assertEquals(List.of(Code.CAPTURES_DISAGREE), codes(merged));
    }

    @Test
    void findsNoContradictionWhereNoCaptureNamesAnyVersion() {
        Diagnosed<Review> merged = ReviewMerge.of(List.of(
                Told.page("a.html")
                        .patchSet(PatchSet.UNTOLD, OptionalInt.empty(), Told.file(null, "+a"))
                        .make(),
                Told.page("b.html")
                        .patchSet(PatchSet.UNTOLD, OptionalInt.empty(), Told.file(null, "+a"))
                        .make()));

        assertEquals(1, merged.value().patchSets().size());
        assertEquals(List.of(), codes(merged));
    }

    private static FileDiff other(String id) {
        FileDiff file = Told.file(id, "+c");
        return new FileDiff(
                "mm/other.c",
                file.oldPath(),
                file.kind(),
                file.added(),
                file.removed(),
                file.size(),
                true,
                file.notes(),
                file.hunks(),
                Optional.empty(),
                List.of());
    }

    @Test
    void unitesInlineCommentsByTheirIdsAndTakesEveryFactThatACaptureHas() {
        Review review = merge(
                Told.page("raw.html")
                        .thread(
                                Told.shown(null, null, "11", 5),
                                Resolution.UNKNOWN,
                                Told.comment("inline-1", "ada", "Why this line?"))
                        .thread(
                                Told.shown(null, null, "11", 5),
                                Resolution.UNKNOWN,
                                Told.comment("inline-2", "tomas", "Because of the other.")),
                Told.page("dom.html")
                        .thread(
                                Told.shown("10", Side.NEW, "11", 5),
                                Resolution.RESOLVED,
                                Told.comment("inline-1", "ada", "Why this line?"),
                                Told.answer("inline-2", "tomas", "Because of the other.", "inline-1")),
                Told.page("old.html")
                        .thread(
                                Told.lines("10", Side.NEW, 4),
                                Resolution.RESOLVED,
                                Told.comment("inline-1", "ada", "Why this line?")));

        CommentThread thread = review.threads().get(0);
        assertEquals(1, review.threads().size());
        assertEquals(List.of("inline-1", "inline-2"), ids(thread));
        assertEquals(Resolution.RESOLVED, thread.resolution());
        OnLines place = (OnLines) thread.location();
        assertEquals(Optional.of("10"), place.patchSet());
        assertEquals(OptionalInt.of(4), place.from());
        assertEquals("11", place.shownAt().orElseThrow().patchSet());
        assertTrue(thread.inferred());
    }

    @Test
    void believesTheServersOwnDocumentsAboutAnswers() {
        Review review = merge(
                Told.page("dom.html")
                        .thread(
                                Told.lines("10", Side.NEW, 4),
                                Resolution.UNRESOLVED,
                                Told.comment("inline-1", "ada", "First of all."),
                                Told.answer("inline-2", "ada", "Another matter.", "inline-1"),
                                Told.answer("inline-3", "tomas", "Yes to the first.", "inline-2")),
                Told.api("D1.json")
                        .thread(
                                Told.lines("10", Side.NEW, 4),
                                Resolution.UNRESOLVED,
                                Told.comment("inline-1", "ada", "First of all."),
                                Told.answer("inline-3", "tomas", "Yes to the first.", "inline-1"))
                        .thread(
                                Told.lines("10", Side.NEW, 4),
                                Resolution.UNRESOLVED,
                                Told.comment("inline-2", "ada", "Another matter.")));

        assertEquals(2, review.threads().size());
        assertEquals(List.of("inline-1", "inline-3"), ids(review.threads().get(0)));
        assertEquals(
                Optional.of("inline-1"),
                review.threads().get(0).comments().get(1).replyTo());
        assertEquals(false, review.threads().get(0).inferred());
    }

    @Test
    void cutsCirclesOfAnswers() {
        Review review = merge(
                Told.api("a.json")
                        .thread(
                                Told.lines("10", Side.NEW, 4),
                                Resolution.UNKNOWN,
                                Told.answer("inline-1", "ada", "Hen.", "inline-2"),
                                Told.answer("inline-2", "ada", "Egg.", "inline-1")),
                Told.api("b.json").title("Circle"));

        assertEquals(List.of("inline-1", "inline-2"), ids(review.threads().get(0)));
    }

    @Test
    void knowsCommentsOfDumpsByAuthorFileAndWords() {
        Review review = merge(
                Told.page("D1.html")
                        .said("1", "ada", "09:00", "", "inline-1")
                        .thread(
                                Told.lines("10", Side.NEW, 4),
                                Resolution.RESOLVED,
                                Told.comment("inline-1", "ada", "Why is this line here?")),
                Told.dump("D1.txt")
                        .said("", "ada", "09:00", "", "text-1")
                        .thread(
                                Told.lines("10", null, 4),
                                Resolution.UNKNOWN,
                                Told.comment("text-1", "ada", "Why is this line here?"))
                        .thread(
                                Told.lines("10", null, 9),
                                Resolution.UNKNOWN,
                                Told.comment("text-2", "ada", "Only the dump has these words.")));

        assertEquals(
                List.of(List.of("text-2"), List.of("inline-1")),
                review.threads().stream().map(ReviewMergeTest::ids).toList());
        assertEquals(List.of("inline-1"), ((Commented) review.timeline().get(0)).comments());
    }

    @Test
    void takesCommentsBackToTheLineThatAloneLeadsToWhereThePageShowsThem() {
        Told dom = Told.page("D1.html")
                .patchSet("10", 1)
                .patchSet("11", 2, Told.file(null, "+first", " top", "+x = 1;", " end"))
                .thread(
                        Told.shown("10", Side.NEW, "11", 3),
                        Resolution.UNKNOWN,
                        Told.comment("inline-1", "ada", "Why one?"))
                .thread(
                        Told.shown("10", Side.NEW, "11", 1),
                        Resolution.UNKNOWN,
                        Told.comment("inline-2", "ada", "No line of the first leads here."))
                .thread(
                        Told.shown("10", Side.OLD, "11", 2),
                        Resolution.UNKNOWN,
                        Told.comment("inline-3", "ada", "Old lines keep their numbers."));
        Told raw = Told.patch("D1-10.diff")
                .patchSet("10", OptionalInt.empty(), Told.file(null, " top", "+x = 1;", " end"));

        List<CommentThread> threads = merge(dom, raw).threads();

        assertEquals(OptionalInt.of(2), ((OnLines) threads.get(0).location()).from());
        assertTrue(threads.get(0).inferred());
        assertEquals(OptionalInt.empty(), ((OnLines) threads.get(1).location()).from());
        assertEquals(OptionalInt.of(2), ((OnLines) threads.get(2).location()).from());
    }

    @Test
    void takesALineForOneOfTheSideThatAloneShowsIt() {
        List<CommentThread> threads = merge(
                        Told.page("D1.html").patchSet("10", 1, Told.file(null, " a", "+b", "+c")),
                        Told.api("D1.json")
                                .thread(
                                        Told.lines("10", null, 3),
                                        Resolution.UNKNOWN,
                                        Told.comment("inline-1", "ada", "Only new lines reach here."))
                                .thread(
                                        Told.lines("10", null, 1),
                                        Resolution.UNKNOWN,
                                        Told.comment("inline-2", "ada", "Both sides have this one.")))
                .threads();

        assertEquals(Optional.of(Side.NEW), ((OnLines) threads.get(0).location()).side());
        assertEquals(Optional.empty(), ((OnLines) threads.get(1).location()).side());
    }

    @Test
    void showsOneCommentOfOneAnchorOnceHoweverItsPictureIsShown() {
        Review review = merge(
                Told.page("a.html").status("Closed").said("7", "ada", "09:00", "graph: remote"),
                Told.page("b.html")
                        .status("Closed")
                        .said("7", "ada", "09:00", "graph: the picture could not be fetched from the host named"));

        assertEquals(List.of("7"), anchors(review));
    }

    @Test
    void keepsTheWordsThatRenderingSwallowed() {
        Review review = merge(
                Told.page("a.html").status("Closed").summary("Press + to go on, see named link."),
                Told.api("a.json")
                        .status("Closed")
                        .summary("Press {key ctrl C} to go on, see [[ https://tern.example/ | named link ]]."));
        Review same = merge(
                Told.page("a.html").status("Closed").summary("Go on, see named link."),
                Told.api("a.json")
                        .status("Closed")
                        .summary("Go **on**, see [[ https://tern.example/ | named link ]]."));

        assertEquals(
                "Press {key ctrl C} to go on, see [[ https://tern.example/ | named link ]].",
                review.summary().orElseThrow().text());
        assertEquals("Go on, see named link.", same.summary().orElseThrow().text());
    }

    @Test
    void knowsASuggestionWithoutWordsByItsLine() {
        Review review = merge(
                Told.page("D1.html")
                        .thread(
                                Told.lines("10", Side.NEW, 4),
                                Resolution.UNKNOWN,
                                Told.comment("inline-1", "ada", "-int a;\n+int b;")),
                Told.dump("D1.txt")
                        .thread(
                                Told.lines("10", null, 4),
                                Resolution.UNKNOWN,
                                new Comment(
                                        "text-1",
                                        "text-1",
                                        Optional.of(Person.named("ada")),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty())));

        assertEquals(List.of("inline-1"), ids(review.threads().get(0)));
        assertEquals(1, review.threads().size());
    }

    @Test
    void namesCapturesOfOneStateThatDisagree() {
        Diagnosed<Review> merged = ReviewMerge.of(List.of(
                Told.page("a.html")
                        .title("One")
                        .said("1", "ada", "09:00", "Words.")
                        .make(),
                Told.page("b.html")
                        .title("Two")
                        .said("1", "ada", "09:00", "Words.")
                        .make()));

        assertEquals("One", merged.value().title());
        assertEquals(
                "[b.html: its title is \"Two\" and that of a.html is \"One\", which was kept (captures-disagree)]",
                merged.diagnostics().toString());
    }

    @Test
    void forgetsWhatADumpLacksWhenAPageIsThere() {
        Diagnosed<Review> merged = ReviewMerge.of(List.of(
                Told.dump("a.txt")
                        .lacks(Code.FACTS_LOST)
                        .lacks(Code.DIFF_NOT_LOADED)
                        .make(),
                Told.page("a.html")
                        .status("Closed")
                        .patchSet("10", 1, Told.file(null, "+a"))
                        .make()));

        assertEquals(List.of(), codes(merged));
    }

    @Test
    void forgetsWhatTheBestPageLacksWhenAnotherOfTheSameStateHasIt() {
        Diagnosed<Review> merged = ReviewMerge.of(List.of(
                Told.page("a.html")
                        .status("Closed")
                        .lacks(Code.FACTS_LOST)
                        .said("1", "ada", "09:00", "One thing.")
                        .make(),
                Told.page("b.html")
                        .status("Closed")
                        .said("1", "ada", "09:00", "One thing.")
                        .make()));

        assertEquals(List.of(), codes(merged));
    }

    @Test
    void keepsMarksThatOnlyOneCaptureShows() {
        Review review = merge(
                Told.page("a.html").status("Closed").said("1", "ada", "09:00", "One thing."),
                Told.page("b.html").status("Closed").marked("1", "ada", "09:00", "One thing.", "Edited"));

        assertEquals(List.of("Edited"), review.timeline().get(0).head().marks());
    }

    @Test
    void givesTheSameWhateverTheOrderOfTheCaptures() {
        List<Diagnosed<Review>> captures = new ArrayList<>(Stream.of(
                        Told.page("a.html").status("Closed").said("1", "ada", "09:00", "One word."),
                        Told.page("b.html").status("Open").said("2", "ada", "09:01", "Two words."),
                        Told.dump("c.txt").said("", "ada", "09:02", "Three words."),
                        Told.api("d.json").said("4", "ada", "09:03", "Four words."),
                        Told.patch("e.diff").patchSet("9", OptionalInt.empty(), Told.file(null, "+a")))
                .map(Told::make)
                .toList());
        Diagnosed<Review> first = ReviewMerge.of(captures);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(captures, new Random(seed));
            assertEquals(first, ReviewMerge.of(captures));
        }
    }

    private static Review merge(Told... captures) {
        return ReviewMerge.of(Stream.of(captures).map(Told::make).toList()).value();
    }

    private static List<String> anchors(Review review) {
        return review.timeline().stream()
                .map(TimelineEvent::anchor)
                .map(Optional::orElseThrow)
                .toList();
    }

    private static List<String> ids(CommentThread thread) {
        return thread.comments().stream().map(Comment::id).toList();
    }

    private static List<String> code(Review review, int patchSet) {
        return review.patchSets().get(patchSet).files().get(0).hunks().get(0).lines();
    }

    private static List<Code> codes(Diagnosed<Review> merged) {
        return merged.diagnostics().stream().map(Diagnostic::code).toList();
    }
}
