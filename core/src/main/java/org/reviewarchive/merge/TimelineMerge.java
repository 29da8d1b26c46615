package org.reviewarchive.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reviewarchive.model.Commented;
import org.reviewarchive.model.EventHead;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.TimelineEvent;

/**
 * Unites timelines. The best capture's order stands; what it does not show and another one does is put in where its
 * time says. An event that two captures show stands once, with what each of them knows of it.
 */
final class TimelineMerge {
    private final Parts parts;
    private final List<KnownEvent> known = new ArrayList<>();

    private final Set<String> comments;

    /**
     * Prepares to unite.
     *
     * @param parts what captures tell
     * @param comments the ids of the comments on files and lines that were united before
     */
    TimelineMerge(Parts parts, Set<String> comments) {
        this.parts = parts;
        this.comments = comments;
    }

    List<TimelineEvent> merged() {
        boolean whole = false;
        for (Part part : inOrder()) {
            if (known.isEmpty()) {
                part.review().timeline().forEach(event -> known.add(KnownEvent.of(event, part.kind())));
            } else {
                add(part, whole);
            }
            whole |= isWhole(part);
        }
        return known.stream()
                .map(each -> Events.keeping(each.event(), comments))
                .toList();
    }

    /** The fullest timeline among the best comes first: whoever joins it has less to put in. */
    private List<Part> inOrder() {
        return parts.all().stream()
                .filter(part -> !part.review().timeline().isEmpty())
                .sorted(Comparator.comparing(Part::kind).thenComparing(Part::hidesEvents))
                .toList();
    }

    /** Tells whether a capture shows every event up to its time. */
    private boolean isWhole(Part part) {
        return part.kind() != Part.Kind.API
                && !part.hidesEvents()
                && parts.current().contains(part);
    }

    private void add(Part part, boolean whole) {
        List<KnownEvent> fresh = new ArrayList<>();
        Set<KnownEvent> taken = new LinkedHashSet<>();
        for (TimelineEvent event : part.review().timeline()) {
            KnownEvent told = KnownEvent.of(event, part.kind());
            Optional<KnownEvent> same = find(told, taken);
            if (same.isPresent()) {
                taken.add(same.get());
                same.get().learn(told);
            } else if (mayAdd(told, whole)) {
                fresh.add(told);
            }
        }
        fresh.forEach(this::insert);
    }

    /** What a page shows was there. Weaker captures word events otherwise and would only repeat a whole timeline. */
    private static boolean mayAdd(KnownEvent told, boolean whole) {
        return told.kind() == Part.Kind.PAGE || !whole;
    }

    private Optional<KnownEvent> find(KnownEvent told, Set<KnownEvent> taken) {
        KnownEvent best = null;
        double most = 0;
        for (KnownEvent each : known) {
            double likeness = taken.contains(each) ? 0 : each.likeness(told);
            if (likeness > most) {
                best = each;
                most = likeness;
            }
        }
        return Optional.ofNullable(best);
    }

    private void insert(KnownEvent event) {
        Optional<Instant> time = event.instant();
        int at = known.size();
        while (time.isPresent() && at > 0 && isAfter(known.get(at - 1), time.get())) {
            at--;
        }
        known.add(at, event);
    }

    private static boolean isAfter(KnownEvent event, Instant time) {
        return event.instant().filter(instant -> instant.isAfter(time)).isPresent();
    }

    /** An event as far as the captures seen so far know it. */
    private static final class KnownEvent {
        private static final long SAME_TIME = 180;

        private TimelineEvent event;
        private final Part.Kind kind;
        private final Wording words;
        private final Wording body;

        private KnownEvent(TimelineEvent event, Part.Kind kind) {
            this.event = event;
            this.kind = kind;
            this.words = Wording.of(event.head().text().orElse(""));
            this.body = Wording.of(body(event).orElse(""));
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

        private static Optional<String> body(TimelineEvent event) {
            return event instanceof Commented said ? said.body().map(b -> b.text()) : Optional.empty();
        }

        private boolean saysSomething() {
            return event instanceof Commented said && said.body().isPresent();
        }

        /** Returns 0 when the other one is another event, else how sure it is that it is this one. */
        double likeness(KnownEvent other) {
            if (saysSomething() != other.saysSomething() || !samePerson(other) || !sameTime(other)) {
                return 0;
            }
            if (saysSomething()) {
                return body.isLike(other.body) ? 1 + body.likeness(other.body) : 0;
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
                    mine.text().or(theirs::text));
            event = Events.with(event, head, inlinesOf(other.event));
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
}
