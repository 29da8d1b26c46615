package org.reviewarchive.digest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reviewarchive.markup.RichText;
import org.reviewarchive.model.Comment;
import org.reviewarchive.model.CommentThread;
import org.reviewarchive.model.Commented;
import org.reviewarchive.model.EventHead;
import org.reviewarchive.model.Landed;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.OnReview;
import org.reviewarchive.model.PatchSetUploaded;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Precision;
import org.reviewarchive.model.Relation;
import org.reviewarchive.model.RelationKind;
import org.reviewarchive.model.Resolution;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.Reviewer;
import org.reviewarchive.model.State;
import org.reviewarchive.model.Status;
import org.reviewarchive.model.TimelineEvent;
import org.reviewarchive.model.Verdict;
import org.reviewarchive.model.VoteCast;

/** A review told event by event; each event is a day after the one before and has its number as its anchor. */
final class Story {
    private static final Instant START = Instant.parse("2023-03-01T12:00:00Z");

    private final String id;
    private Optional<Person> owner = Optional.of(Person.named("mira"));
    private Optional<Status> status = Optional.empty();
    private RichText summary = RichText.ofPlain("About the map.");
    private Precision precision = Precision.SECOND;
    private int day;
    private final List<Reviewer> reviewers = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<CommentThread> threads = new ArrayList<>();
    private final List<TimelineEvent> timeline = new ArrayList<>();

    Story(String id) {
        this.id = id;
    }

    Story ownedByNobodyKnown() {
        owner = Optional.empty();
        return this;
    }

    Story landedWithoutEvent() {
        status = Optional.of(new Status(State.LANDED, "Closed"));
        return this;
    }

    Story saying(String words) {
        summary = RichText.ofPlain(words);
        return this;
    }

    Story toTheDay() {
        precision = Precision.DAY;
        return this;
    }

    /** Lets the next event happen on a later day, or with a negative number on an earlier one. */
    Story later(int days) {
        day += days;
        return this;
    }

    Story uploads(String patchSet) {
        return tell(new PatchSetUploaded(head("mira"), Optional.of(patchSet)));
    }

    Story says(String who) {
        return tell(new Commented(head(who), Optional.of(RichText.ofPlain("Hm.")), List.of()));
    }

    Story votes(String who, Verdict verdict) {
        return tell(new VoteCast(head(who), verdict));
    }

    Story lands() {
        return tell(new Landed(head("mira")));
    }

    /** Begins a thread; each further name answers. */
    Story thread(Resolution resolution, String... who) {
        List<Comment> comments = new ArrayList<>();
        for (String each : who) {
            String comment = threads.size() + "-" + comments.size();
            comments.add(new Comment(
                    comment,
                    "inline-" + comment,
                    Optional.of(Person.named(each)),
                    Optional.of(now()),
                    Optional.empty(),
                    Optional.of(RichText.ofPlain("Question " + comment))));
        }
        threads.add(new CommentThread(comments.get(0).id(), new OnReview(), resolution, false, comments));
        day++;
        return this;
    }

    Story listing(String who, Verdict verdict) {
        reviewers.add(new Reviewer(Person.named(who), verdict, "", false));
        return this;
    }

    Story parentOf(String child) {
        relations.add(new Relation(RelationKind.CHILD, child, Optional.empty(), Optional.empty()));
        return this;
    }

    private Story tell(TimelineEvent event) {
        timeline.add(event);
        day++;
        return this;
    }

    private EventHead head(String who) {
        return new EventHead(
                Optional.of(Integer.toString(timeline.size() + 1)),
                Optional.of(Person.named(who)),
                Optional.of(now()),
                Optional.of("words"));
    }

    private Moment now() {
        return new Moment(Optional.of(START.plusSeconds(86_400L * day)), Optional.empty(), precision);
    }

    Review review() {
        return new Review(
                "phabricator",
                "reviews.example.org",
                id,
                Optional.empty(),
                "Title of " + id,
                status,
                owner,
                Optional.of(new Moment(
                        Optional.of(START.plusSeconds(86_400L * (day - timeline.size()))),
                        Optional.empty(),
                        Precision.SECOND)),
                Optional.empty(),
                Optional.of(summary),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                reviewers,
                List.of(),
                List.of(),
                relations,
                List.of(),
                List.of(),
                threads,
                timeline,
                List.of());
    }
}
