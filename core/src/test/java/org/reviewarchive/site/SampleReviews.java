package org.reviewarchive.site;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.reviewarchive.markup.RichText;
import org.reviewarchive.model.Check;
import org.reviewarchive.model.CheckKind;
import org.reviewarchive.model.CheckState;
import org.reviewarchive.model.Comment;
import org.reviewarchive.model.CommentThread;
import org.reviewarchive.model.Commented;
import org.reviewarchive.model.EventHead;
import org.reviewarchive.model.Field;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.FileKind;
import org.reviewarchive.model.Hunk;
import org.reviewarchive.model.Landed;
import org.reviewarchive.model.Location;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.OnFile;
import org.reviewarchive.model.OnLines;
import org.reviewarchive.model.OnReview;
import org.reviewarchive.model.OtherEvent;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.PatchSetUploaded;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Precision;
import org.reviewarchive.model.Provenance;
import org.reviewarchive.model.Relation;
import org.reviewarchive.model.RelationKind;
import org.reviewarchive.model.Repository;
import org.reviewarchive.model.Resolution;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.Reviewer;
import org.reviewarchive.model.ShownAt;
import org.reviewarchive.model.Side;
import org.reviewarchive.model.State;
import org.reviewarchive.model.Status;
import org.reviewarchive.model.TimelineEvent;
import org.reviewarchive.model.Token;
import org.reviewarchive.model.Verdict;
import org.reviewarchive.model.VoteCast;

/** Reviews made by hand that use every part of the model. */
public final class SampleReviews {
    static final String HOST = "reviews.tern.example";

    private SampleReviews() {}

    /** Returns a review with something in every place of its page. */
    public static Review full() {
        return new Review(
                "phabricator",
                HOST,
                "D207",
                Optional.of(URI.create("https://" + HOST + "/D207")),
                "shadow: keep origins apart from state",
                Optional.of(new Status(State.LANDED, "Closed")),
                Optional.of(mira()),
                Optional.of(at(0)),
                Optional.of(at(9000)),
                Optional.of(text("The checker keeps one byte of state for each byte of kernel memory, and since D205 a"
                        + " word that says where the byte was last written.\n\nMemory cost is doubled for now; see T12"
                        + " and D999.")),
                Optional.of(text("Booted with 128 MiB and with 3 GiB.")),
                Optional.of(new Repository("Tern", Optional.of("TERN"))),
                Optional.of("wip-207"),
                List.of(new Field("Release notes", text("Origins can be turned off.\n\nSee T12."))),
                List.of(new Token(Optional.of(yuki()), "Like")),
                List.of(
                        new Reviewer(tomas(), Verdict.ACCEPTED, "Accepted", false),
                        new Reviewer(Person.named("memory"), Verdict.ACCEPTED, "Accepted", true),
                        new Reviewer(yuki(), Verdict.REQUESTED, "Waiting", false),
                        new Reviewer(
                                Person.named("bert.k"), Verdict.REJECTED, "Requested Changes to Prior Diff", false)),
                List.of(Person.named("bert.k"), mira()),
                List.of("memory", "boot"),
                List.of(
                        new Relation(
                                RelationKind.PARENT, "D205", Optional.of("map: reserve two slots"), Optional.empty()),
                        new Relation(
                                RelationKind.CHILD, "D209", Optional.of("report where it came from"), Optional.empty()),
                        new Relation(RelationKind.TASK, "T12", Optional.of("Umbrella"), Optional.empty()),
                        new Relation(RelationKind.COMMIT, "rTERN4f1c9a2b3c4d", Optional.empty(), Optional.empty())),
                List.of("T12"),
                patchSets(),
                threads(),
                timeline(),
                List.of(new Provenance(
                        "2023/D207.html", "9c1e".repeat(16), "html", "phabricator", Optional.of(when(90000)))));
    }

    /** Returns a review that knows nothing but its name. */
    public static Review bare(String id) {
        return new Review(
                "phabricator",
                HOST,
                id,
                Optional.empty(),
                "One-line title of " + id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Returns the full review with other threads. */
    static Review withThreads(List<CommentThread> threads) {
        return with(full().patchSets(), threads);
    }

    /** Returns the full review with other patch sets and threads. */
    static Review with(List<PatchSet> patchSets, List<CommentThread> threads) {
        Review all = full();
        return new Review(
                all.system(),
                all.host(),
                all.id(),
                all.origin(),
                all.title(),
                all.status(),
                all.owner(),
                all.created(),
                all.updated(),
                all.summary(),
                all.testPlan(),
                all.repository(),
                all.branch(),
                all.fields(),
                all.tokens(),
                all.reviewers(),
                all.subscribers(),
                all.tags(),
                all.relations(),
                all.listedMentions(),
                patchSets,
                threads,
                all.timeline(),
                all.captures());
    }

    /**
     * Returns a review with five patch sets: one with code, one with names of files alone, one of which only the number
     * is known, one with code and without a number, and the one with code that its page shows.
     */
    public static Review manyPatchSets() {
        String shadow = "mm/shadow.c";
        return with(
                List.of(
                        patchSet("31", OptionalInt.of(1), List.of(file(shadow, FileKind.MODIFIED, true, hunks()))),
                        patchSet("32", OptionalInt.of(2), List.of(file(shadow, FileKind.MODIFIED, false, List.of()))),
                        patchSet("33", OptionalInt.of(3), List.of()),
                        patchSet(PatchSet.UNTOLD, OptionalInt.empty(), files().subList(0, 1)),
                        patchSet("34", OptionalInt.of(4), files().subList(0, 1))),
                List.of(
                        thread(lines("31", shadow, Side.NEW, 44), Resolution.RESOLVED, comment(1, tomas(), "Old one?")),
                        thread(
                                lines("32", shadow, Side.OLD, 42),
                                Resolution.UNRESOLVED,
                                comment(5, yuki(), "Where is the code?")),
                        thread(lines("34", shadow, Side.NEW, 44), Resolution.RESOLVED, comment(7, tomas(), "New.")),
                        thread(
                                new OnLines(
                                        Optional.of("31"),
                                        shadow,
                                        Optional.of(Side.NEW),
                                        OptionalInt.of(45),
                                        OptionalInt.of(45),
                                        Optional.of(new ShownAt("34", 46, 46))),
                                Resolution.RESOLVED,
                                comment(8, tomas(), "Moved on."))));
    }

    private static PatchSet patchSet(String id, OptionalInt number, List<FileDiff> files) {
        return new PatchSet(
                id,
                number,
                Optional.of("Version " + id + " of D205, " + "in many words ".repeat(20)),
                Optional.of(mira()),
                Optional.of(at(number.orElse(0) * 1000)),
                Optional.empty(),
                number.isPresent() ? checks() : List.of(),
                files,
                Optional.empty());
    }

    static Person mira() {
        return new Person("mira", Optional.of("Mira Voss"));
    }

    static Person tomas() {
        return Person.named("tomas");
    }

    static Person yuki() {
        return Person.named("yuki");
    }

    static RichText text(String words) {
        return RichText.ofPlain(words);
    }

    static Instant when(int minutes) {
        return Instant.parse("2023-03-14T18:20:06Z").plusSeconds(60L * minutes);
    }

    static Moment at(int minutes) {
        return new Moment(Optional.of(when(minutes)), Optional.of("Mar 14 2023, 6:20 PM"), Precision.MINUTE);
    }

    static OnLines lines(String patchSet, String path, Side side, int line) {
        return new OnLines(
                Optional.of(patchSet),
                path,
                Optional.of(side),
                OptionalInt.of(line),
                OptionalInt.of(line),
                Optional.empty());
    }

    /** Returns a location on an older patch set which the page shows on the newest. */
    static OnLines ghost(String path, int line) {
        return new OnLines(
                Optional.of("2"),
                path,
                Optional.of(Side.NEW),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.of(new ShownAt("4", line, line)));
    }

    static CommentThread thread(Location location, Resolution resolution, Comment... comments) {
        return new CommentThread(comments[0].id(), location, resolution, false, List.of(comments));
    }

    static Comment comment(int number, Person author, String words) {
        return new Comment(
                "c" + number,
                "inline-" + number,
                Optional.of(author),
                Optional.of(at(number * 60)),
                Optional.empty(),
                Optional.of(text(words)));
    }

    static Comment answer(int number, int to, Person author, String words) {
        Comment plain = comment(number, author, words);
        return new Comment(
                plain.id(), plain.anchor(), plain.author(), plain.when(), Optional.of("c" + to), plain.body());
    }

    private static List<CommentThread> threads() {
        String shadow = "mm/shadow.c";
        return List.of(
                thread(
                        lines("4", shadow, Side.NEW, 44),
                        Resolution.RESOLVED,
                        comment(1, tomas(), "Could this underflow when va lies in the first page?"),
                        answer(2, 1, mira(), "Yes, for the trampoline. Patch set 3 rounds before subtracting."),
                        answer(3, 2, tomas(), "Good."),
                        answer(4, 1, yuki(), "See also D209.")),
                thread(
                        lines("4", shadow, Side.OLD, 44),
                        Resolution.UNRESOLVED,
                        comment(5, yuki(), "Why was it divided by 8 at all?")),
                thread(ghost(shadow, 76), Resolution.UNKNOWN, comment(6, yuki(), "How large is this table?")),
                thread(lines("4", shadow, Side.NEW, 400), Resolution.RESOLVED, comment(7, tomas(), "Far away.")),
                thread(lines("1", shadow, Side.NEW, 44), Resolution.RESOLVED, comment(8, tomas(), "Long ago.")),
                thread(
                        new OnFile(Optional.of("4"), shadow),
                        Resolution.UNRESOLVED,
                        comment(9, tomas(), "Needs a header comment.")),
                thread(lines("4", "kern/boot.c", Side.NEW, 9), Resolution.RESOLVED, comment(10, yuki(), "Order?")),
                thread(
                        lines("1", "mm/gone.c", Side.NEW, 3),
                        Resolution.RESOLVED,
                        comment(11, yuki(), "Drop this file.")),
                thread(new OnReview(), Resolution.UNKNOWN, comment(12, tomas(), "Lost its place.")));
    }

    private static List<PatchSet> patchSets() {
        List<PatchSet> patchSets = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            patchSets.add(new PatchSet(
                    Integer.toString(number),
                    OptionalInt.of(number),
                    number == 1 ? Optional.empty() : Optional.of("Answer to comment " + number + " of D205"),
                    Optional.of(mira()),
                    Optional.of(at(number * 1000)),
                    number == 4 ? Optional.of("6adb640a82c8e989b9550c06f9e51741b7b79668") : Optional.empty(),
                    number == 4 ? checks() : List.of(),
                    number == 4 ? files() : List.of(),
                    Optional.empty()));
        }
        return patchSets;
    }

    private static List<Check> checks() {
        return List.of(
                new Check(
                        CheckKind.LINT,
                        Optional.empty(),
                        CheckState.WARNING,
                        "Lint Warnings",
                        List.of("mm/shadow.c:44 long line")),
                new Check(CheckKind.UNIT, Optional.empty(), CheckState.PASSED, "No Test Failures", List.of()),
                new Check(CheckKind.BUILD, Optional.of("arcanist"), CheckState.FAILED, "Build 12 Failed", List.of()));
    }

    private static List<FileDiff> files() {
        return List.of(
                file("mm/shadow.c", FileKind.MODIFIED, true, hunks()),
                file("kern/boot.c", FileKind.MODIFIED, false, List.of()),
                new FileDiff(
                        "docs/map.png",
                        Optional.empty(),
                        FileKind.BINARY,
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        true,
                        List.of("Binary file was not shown."),
                        List.of(),
                        Optional.empty(),
                        List.of()),
                new FileDiff(
                        "tests/shadow_test.c",
                        Optional.of("tests/map_test.c"),
                        FileKind.RENAMED,
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        Optional.of("4 lines"),
                        true,
                        List.of("File mode changed from 100644 to 100755."),
                        List.of(),
                        Optional.empty(),
                        List.of()));
    }

    private static FileDiff file(String path, FileKind kind, boolean loaded, List<Hunk> hunks) {
        return new FileDiff(
                path,
                Optional.empty(),
                kind,
                OptionalInt.of(3),
                OptionalInt.of(1),
                Optional.empty(),
                loaded,
                List.of(),
                hunks,
                Optional.empty(),
                List.of());
    }

    private static List<Hunk> hunks() {
        return List.of(
                new Hunk(
                        41,
                        5,
                        41,
                        6,
                        Optional.of("shadow_page(uintptr_t va)"),
                        List.of(
                                " static uintptr_t",
                                " shadow_page(uintptr_t va)",
                                " {",
                                "-\treturn SHADOW_BASE + (va - KERN_BASE) / 8;",
                                "+\treturn SHADOW_BASE + trunc_page(va) - KERN_BASE; /* <page> & \"map\" */",
                                "+\t/* one */",
                                " }")),
                new Hunk(
                        74,
                        2,
                        75,
                        3,
                        Optional.empty(),
                        List.of(
                                " \t/* one entry a page, both maps */",
                                "+\torigin_table = early_alloc(npages * sizeof(struct origin));",
                                " \tinit_done();")));
    }

    private static List<TimelineEvent> timeline() {
        return List.of(
                new PatchSetUploaded(head("50", mira(), 0, "mira created this revision."), Optional.of("1")),
                new Commented(
                        head("57", tomas(), 60, ""),
                        Optional.of(text("I like the split. Two questions inline.\n\nSee D205 and @mira.")),
                        List.of()),
                new VoteCast(head("57", tomas(), 60, "tomas requested changes to this revision."), Verdict.REJECTED),
                new Commented(
                        head("57", tomas(), 60, "tomas added inline comments."),
                        Optional.empty(),
                        List.of("c1", "c7", "c8")),
                new Commented(head("58", yuki(), 300, ""), Optional.empty(), List.of("c5", "c6", "c10", "c11")),
                new OtherEvent(new EventHead(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Moment(Optional.empty(), Optional.of("a while ago"), Precision.UNKNOWN)),
                        Optional.of("This revision is now accepted and ready to land."))),
                new VoteCast(head("60", tomas(), 8000, "tomas accepted this revision."), Verdict.ACCEPTED),
                new Landed(head("61", mira(), 9000, "Closed by commit rTERN4f1c9a2b3c4d.")),
                new OtherEvent(head("57", mira(), 9000, "mira did something with an old anchor.")));
    }

    static EventHead head(String anchor, Person who, int minutes, String words) {
        return new EventHead(
                Optional.of(anchor),
                Optional.of(who),
                Optional.of(at(minutes)),
                words.isEmpty() ? Optional.empty() : Optional.of(words));
    }
}
