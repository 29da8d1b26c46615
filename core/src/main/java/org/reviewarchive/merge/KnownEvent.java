package org.reviewarchive.merge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.reviewarchive.markup.RichText;
import org.reviewarchive.model.Commented;
import org.reviewarchive.model.EventHead;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.TimelineEvent;

/** An event as far as the captures seen so far know it. */
final class KnownEvent {
    private static final long SAME_TIME = 180;

    private TimelineEvent event;
    private final Part.Kind kind;
    private final Wording words;
    private final Wording body;

    private KnownEvent(TimelineEvent event, Part.Kind kind) {
        this.event = event;
        this.kind = kind;
        this.words = Wording.of(event.head().text().orElse(""));
        this.body = Wording.of(bodyOf(event).map(RichText::text).orElse(""));
    }

    static KnownEvent of(TimelineEvent event, Part.Kind kind) {
        return new KnownEvent(event, kind);
    }

    TimelineEvent event() {
        return event;
    }

    Part.Kind kind() {
        return kind;
    }

    Optional<Instant> instant() {
        return event.when().flatMap(Moment::instant);
    }

    private boolean saysSomething() {
        return bodyOf(event).isPresent();
    }

    /** Returns 0 when the other one is another event, else how sure it is that it is this one. */
    double likeness(KnownEvent other) {
        if (saysSomething() != other.saysSomething() || !samePerson(other) || !sameTime(other)) {
            return 0;
        }
        if (saysSomething()) {
            // The same comment may be shown with a picture and with the reason why there is none.
            boolean same = body.isLike(other.body) || sameAnchor(other);
            return same ? 1 + body.likeness(other.body) : 0;
        }
        boolean sameKind = event.getClass().equals(other.event.getClass());
        boolean sameWords = words.isLike(other.words);
        boolean loose = kind != Part.Kind.PAGE || other.kind != Part.Kind.PAGE;
        if (!sameWords && !(loose && sameKind)) {
            return 0;
        }
        return (sameAnchor(other) ? 1 : 0) + (sameKind ? 1 : 0) + words.likeness(other.words) + 0.01;
    }

    private boolean sameAnchor(KnownEvent other) {
        return event.anchor().isPresent() && event.anchor().equals(other.event.anchor());
    }

    private boolean samePerson(KnownEvent other) {
        return event.who().isEmpty()
                || other.event.who().isEmpty()
                || event.who().get().name().equals(other.event.who().get().name());
    }

    private boolean sameTime(KnownEvent other) {
        Optional<Instant> here = instant();
        Optional<Instant> there = other.instant();
        return sameAnchor(other)
                || here.isEmpty()
                || there.isEmpty()
                || Math.abs(here.get().getEpochSecond() - there.get().getEpochSecond()) <= SAME_TIME;
    }

    /** Takes over what the other capture knows of the same event and this one does not. */
    void learn(KnownEvent other) {
        EventHead mine = event.head();
        EventHead theirs = other.event.head();
        EventHead head = new EventHead(
                mine.anchor().or(theirs::anchor),
                mine.who().or(theirs::who),
                better(mine.when(), theirs.when()),
                mine.text().or(theirs::text),
                mine.marks().isEmpty() ? theirs.marks() : mine.marks());
        event = Events.joined(event.with(head), inlinesOf(other.event));
        if (event instanceof Commented said && other.kind == Part.Kind.API) {
            event = new Commented(head, Texts.unite(said.body(), bodyOf(other.event)), said.comments());
        }
    }

    private static Optional<RichText> bodyOf(TimelineEvent event) {
        return event instanceof Commented said ? said.body() : Optional.empty();
    }

    private static Optional<Moment> better(Optional<Moment> mine, Optional<Moment> theirs) {
        boolean worse = mine.isEmpty()
                || theirs.isPresent()
                        && theirs.get().precision().compareTo(mine.get().precision()) < 0;
        return worse ? theirs : mine;
    }

    private static List<String> inlinesOf(TimelineEvent event) {
        return event instanceof Commented said ? said.comments() : List.of();
    }
}
