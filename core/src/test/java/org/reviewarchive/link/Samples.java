package org.reviewarchive.link;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.Jsoup;
import org.reviewarchive.markup.RichText;
import org.reviewarchive.markup.Sanitizer;
import org.reviewarchive.model.Comment;
import org.reviewarchive.model.CommentThread;
import org.reviewarchive.model.Commented;
import org.reviewarchive.model.EventHead;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.OnReview;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Precision;
import org.reviewarchive.model.Relation;
import org.reviewarchive.model.RelationKind;
import org.reviewarchive.model.Resolution;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.TimelineEvent;

/** Small reviews for tests of links: a mark, and then only what a test needs. */
final class Samples {
    static final String HOST = "reviews.tern.example";

    private final String host;
    private final String id;
    private Optional<Moment> created = Optional.empty();
    private Optional<RichText> summary = Optional.empty();
    private Optional<RichText> testPlan = Optional.empty();
    private final List<String> listed = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<PatchSet> patchSets = new ArrayList<>();
    private final List<CommentThread> threads = new ArrayList<>();
    private final List<TimelineEvent> timeline = new ArrayList<>();

    private Samples(String host, String id) {
        this.host = host;
        this.id = id;
    }

    static Samples review(String id) {
        return new Samples(HOST, id);
    }

    static Samples review(String host, String id) {
        return new Samples(host, id);
    }

    Samples created(String instant) {
        created = Optional.of(new Moment(Optional.of(Instant.parse(instant)), Optional.empty(), Precision.SECOND));
        return this;
    }

    Samples summary(String markup) {
        summary = Optional.of(rich(markup));
        return this;
    }

    Samples testPlan(String markup) {
        testPlan = Optional.of(rich(markup));
        return this;
    }

    Samples listed(String mark) {
        listed.add(mark);
        return this;
    }

    Samples parent(String mark) {
        relations.add(new Relation(RelationKind.PARENT, mark, Optional.of("Title of " + mark), Optional.empty()));
        return this;
    }

    Samples child(String mark) {
        relations.add(new Relation(RelationKind.CHILD, mark, Optional.empty(), Optional.empty()));
        return this;
    }

    Samples patchSet(String patchSet, String description) {
        patchSets.add(new PatchSet(
                patchSet,
                OptionalInt.empty(),
                Optional.of(description),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty()));
        return this;
    }

    Samples said(String anchor, String markup) {
        EventHead head = new EventHead(Optional.of(anchor), Optional.empty(), Optional.empty(), Optional.empty());
        timeline.add(new Commented(head, Optional.of(rich(markup)), List.of()));
        return this;
    }

    Samples inline(String anchor, String markup) {
        Comment comment = new Comment(
                anchor, anchor, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(rich(markup)));
        threads.add(new CommentThread(anchor, new OnReview(), Resolution.UNKNOWN, false, List.of(comment)));
        return this;
    }

    Samples happened(TimelineEvent... events) {
        timeline.addAll(List.of(events));
        return this;
    }

    Review make() {
        return new Review(
                "phabricator",
                host,
                id,
                Optional.of(URI.create("https://" + host + "/" + id)),
                "Title of " + id,
                Optional.empty(),
                Optional.of(Person.named("ada")),
                created,
                Optional.empty(),
                summary,
                testPlan,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                relations,
                listed,
                patchSets,
                threads,
                timeline,
                List.of());
    }

    ReviewFacts facts() {
        return ReviewFacts.of(make());
    }

    private RichText rich(String markup) {
        return Sanitizer.clean(Jsoup.parseBodyFragment(markup).body(), "https://" + host + "/" + id);
    }
}
