package org.reviewarchive.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.markup.RichText;
import org.reviewarchive.model.Comment;
import org.reviewarchive.model.CommentThread;
import org.reviewarchive.model.Commented;
import org.reviewarchive.model.EventHead;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.FileKind;
import org.reviewarchive.model.Hunk;
import org.reviewarchive.model.Location;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.OnLines;
import org.reviewarchive.model.OtherEvent;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Precision;
import org.reviewarchive.model.Provenance;
import org.reviewarchive.model.Resolution;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.ShownAt;
import org.reviewarchive.model.Side;
import org.reviewarchive.model.State;
import org.reviewarchive.model.Status;
import org.reviewarchive.model.TimelineEvent;

/** What one capture tells of D1, for tests: a file, its form, and then only what a test needs. */
final class Told {
    private final String path;
    private final String container;
    private String title = "D1";
    private Optional<Status> status = Optional.empty();
    private Optional<Person> owner = Optional.empty();
    private Optional<Moment> updated = Optional.empty();
    private Optional<RichText> summary = Optional.empty();
    private final List<PatchSet> patchSets = new ArrayList<>();
    private final List<CommentThread> threads = new ArrayList<>();
    private final List<TimelineEvent> timeline = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private Told(String path, String container) {
        this.path = path;
        this.container = container;
    }

    static Told page(String path) {
        return new Told(path, "html");
    }

    static Told dump(String path) {
        return new Told(path, "text");
    }

    static Told api(String path) {
        return new Told(path, "json");
    }

    static Told patch(String path) {
        return new Told(path, "patch");
    }

    Told title(String words) {
        title = words;
        return this;
    }

    Told status(String label) {
        status = Optional.of(new Status(label.equals("Closed") ? State.LANDED : State.OPEN, label));
        return this;
    }

    Told owner(String name) {
        owner = Optional.of(Person.named(name));
        return this;
    }

    Told summary(String words) {
        summary = Optional.of(RichText.ofPlain(words));
        return this;
    }

    Told lacks(Code code) {
        diagnostics.add(Diagnostic.of(code, path, "lacks something"));
        return this;
    }

    Told patchSet(String id, int number, FileDiff... files) {
        return patchSet(id, OptionalInt.of(number), files);
    }

    Told patchSet(String id, OptionalInt number, FileDiff... files) {
        Optional<String> raw = container.equals("patch") ? Optional.of("0".repeat(64)) : Optional.empty();
        patchSets.add(new PatchSet(
                id,
                number,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(files),
                raw));
        return this;
    }

    Told thread(Location place, Resolution mark, Comment... comments) {
        boolean inferred = !container.equals("json") && comments.length > 1;
        threads.add(new CommentThread(comments[0].id(), place, mark, inferred, List.of(comments)));
        return this;
    }

    Told said(String anchor, String who, String minute, String words, String... inlines) {
        note(minute);
        Optional<RichText> body = words.isEmpty() ? Optional.empty() : Optional.of(RichText.ofPlain(words));
        timeline.add(new Commented(head(anchor, who, minute, who + " added a comment."), body, List.of(inlines)));
        return this;
    }

    Told marked(String anchor, String who, String minute, String words, String mark) {
        said(anchor, who, minute, words);
        TimelineEvent event = timeline.remove(timeline.size() - 1);
        EventHead head = event.head();
        timeline.add(event.with(new EventHead(head.anchor(), head.who(), head.when(), head.text(), List.of(mark))));
        return this;
    }

    Told event(String anchor, String who, String minute, String words) {
        note(minute);
        timeline.add(new OtherEvent(head(anchor, who, minute, words)));
        return this;
    }

    private void note(String minute) {
        updated = Optional.of(at(minute));
    }

    private static EventHead head(String anchor, String who, String minute, String words) {
        return new EventHead(
                Optional.of(anchor).filter(a -> !a.isEmpty()),
                Optional.of(Person.named(who)),
                Optional.of(at(minute)),
                Optional.of(words));
    }

    static Moment at(String minute) {
        return new Moment(
                Optional.of(Instant.parse("2024-03-05T" + minute + ":00Z")), Optional.empty(), Precision.MINUTE);
    }

    static Comment comment(String id, String who, String words) {
        return answer(id, who, words, null);
    }

    static Comment answer(String id, String who, String words, String replyTo) {
        return new Comment(
                id,
                id,
                Optional.of(Person.named(who)),
                Optional.empty(),
                Optional.ofNullable(replyTo),
                Optional.of(RichText.ofPlain(words)));
    }

    static OnLines lines(String patchSet, Side side, int line) {
        return new OnLines(
                Optional.of(patchSet),
                "mm/a.c",
                Optional.ofNullable(side),
                OptionalInt.of(line),
                OptionalInt.of(line),
                Optional.empty());
    }

    static OnLines shown(String patchSet, Side side, String shownIn, int line) {
        return new OnLines(
                Optional.ofNullable(patchSet),
                "mm/a.c",
                Optional.ofNullable(side),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.of(new ShownAt(shownIn, line, line)));
    }

    /** A file whose lines begin at line 1 of both sides; none means that its code was not loaded. */
    static FileDiff file(String id, String... lines) {
        List<Hunk> hunks = lines.length == 0
                ? List.of()
                : List.of(new Hunk(1, count('+', lines), 1, count('-', lines), Optional.empty(), List.of(lines)));
        return new FileDiff(
                "mm/a.c",
                Optional.empty(),
                FileKind.MODIFIED,
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                lines.length > 0,
                List.of(),
                hunks,
                Optional.ofNullable(id),
                List.of());
    }

    private static int count(char other, String... lines) {
        return (int)
                List.of(lines).stream().filter(line -> line.charAt(0) != other).count();
    }

    Diagnosed<Review> make() {
        Review review = new Review(
                "phabricator",
                "reviews.tern.example",
                "D1",
                Optional.empty(),
                title,
                status,
                owner,
                Optional.empty(),
                updated,
                summary,
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
                patchSets,
                threads,
                timeline,
                List.of(new Provenance(path, "0".repeat(64), container, "phabricator", Optional.empty())));
        return new Diagnosed<>(review, diagnostics);
    }
}
