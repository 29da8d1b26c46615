package org.reviewarchive.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
}
