package org.reviewarchive.json;

import java.net.URI;
import java.time.Instant;
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
import org.reviewarchive.model.FilePicture;
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
import org.reviewarchive.model.RelationChanged;
import org.reviewarchive.model.RelationKind;
import org.reviewarchive.model.Repository;
import org.reviewarchive.model.Resolution;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.Reviewer;
import org.reviewarchive.model.ReviewersChanged;
import org.reviewarchive.model.ShownAt;
import org.reviewarchive.model.Side;
import org.reviewarchive.model.State;
import org.reviewarchive.model.Status;
import org.reviewarchive.model.StatusChanged;
import org.reviewarchive.model.TimelineEvent;
import org.reviewarchive.model.Token;
import org.reviewarchive.model.Verdict;
import org.reviewarchive.model.VoteCast;

/** A review in which every record of the model stands, each with every fact it can hold. */
final class WholeReview {
    private static final Person ADA = new Person("ada", Optional.of("Ada \u201cA\u201d \u00d6\u0301 \ud83d\ude80"));
    private static final Moment WHEN = new Moment(
            Optional.of(Instant.parse("2021-07-23T23:14:06Z")), Optional.of("Jul 23 2021, 11:14 PM"), Precision.MINUTE);
    private static final RichText WORDS = RichText.ofPlain("See D2 & <T5>.\n\n\u2028 \u202e \t \"q\" \\ \ufeff");
    private static final EventHead HEAD = new EventHead(
            Optional.of("57"),
            Optional.of(ADA),
            Optional.of(WHEN),
            Optional.of("did something"),
            List.of("Edited", "Via Herald"));

    private WholeReview() {}

    static Review make() {
        return new Review(
                "phabricator",
                "reviews.tern.example",
                "D1",
                Optional.of(URI.create("https://reviews.tern.example/D1")),
                "Title & <title>",
                Optional.of(new Status(State.LANDED, "Closed")),
                Optional.of(ADA),
                Optional.of(WHEN),
                Optional.of(WHEN),
                Optional.of(WORDS),
                Optional.of(WORDS),
                Optional.of(new Repository("Tern", Optional.of("TERN"))),
                Optional.of("wip"),
                List.of(new Field("Release notes", WORDS)),
                List.of(new Token(Optional.of(ADA), "Like")),
                List.of(new Reviewer(ADA, Verdict.ACCEPTED, "Accepted", true)),
                List.of(ADA),
                List.of("memory"),
                List.of(new Relation(RelationKind.TASK, "T5", Optional.of("A task"), Optional.of("Open"))),
                List.of("D7"),
                List.of(patchSet()),
                List.of(thread("a", new OnReview()), thread("b", onFile()), thread("c", onLines())),
                timeline(),
                List.of(new Provenance(
                        "2021/D1.html", "0f".repeat(32), "html", "phabricator", Optional.of(Instant.EPOCH))));
    }

    static List<TimelineEvent> timeline() {
        return List.of(
                new Commented(HEAD, Optional.of(WORDS), List.of("a", "b")),
                new PatchSetUploaded(HEAD, Optional.of("92705")),
                new VoteCast(HEAD, Verdict.REJECTED),
                new ReviewersChanged(HEAD),
                new StatusChanged(HEAD),
                new RelationChanged(HEAD),
                new Landed(HEAD),
                new OtherEvent(HEAD));
    }

    private static PatchSet patchSet() {
        return new PatchSet(
                "92705",
                OptionalInt.of(1),
                Optional.of("First of D8"),
                Optional.of(ADA),
                Optional.of(WHEN),
                Optional.of("6adb640a82c8"),
                List.of(new Check(CheckKind.LINT, Optional.of("lint"), CheckState.WARNING, "Warnings", List.of("a"))),
                List.of(file()),
                Optional.of("2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"));
    }

    private static FileDiff file() {
        return new FileDiff(
                "mm/new.c",
                Optional.of("mm/old.c"),
                FileKind.RENAMED,
                OptionalInt.of(1),
                OptionalInt.of(2),
                Optional.of("3 lines"),
                true,
                List.of("moved"),
                List.of(new Hunk(1, 3, 1, 2, Optional.of("main()"), List.of(" a", "-b", "-c", "+\td \u0000"))),
                Optional.of("512902"),
                List.of(new FilePicture(Side.OLD, WORDS)));
    }

    private static OnFile onFile() {
        return new OnFile(Optional.of("92705"), "mm/new.c");
    }

    private static OnLines onLines() {
        return new OnLines(
                Optional.of("92705"),
                "mm/new.c",
                Optional.of(Side.OLD),
                OptionalInt.of(1),
                OptionalInt.of(2),
                Optional.of(new ShownAt("92706", 3, 4)));
    }

    private static CommentThread thread(String id, Location location) {
        Comment comment = new Comment(
                id, "inline-" + id, Optional.of(ADA), Optional.of(WHEN), Optional.of("x"), Optional.of(WORDS));
        return new CommentThread(id, location, Resolution.UNRESOLVED, true, List.of(comment));
    }
}
