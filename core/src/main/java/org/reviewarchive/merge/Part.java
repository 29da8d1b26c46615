package org.reviewarchive.merge;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.Provenance;
import org.reviewarchive.model.Review;

/**
 * What one capture tells of a review, with how far it can be believed.
 *
 * @param review the review as far as the capture shows it
 * @param diagnostics what the capture lacks
 * @param kind what kind of capture it is
 */
record Part(Review review, List<Diagnostic> diagnostics, Kind kind) {
    /** Kinds of capture, the one that shows most of what a reader saw first. */
    enum Kind {
        /** A page: texts as they were shown, the words of every event. */
        PAGE,
        /** Plain text of a page: the same words without markup, anchors and versions. */
        DUMP,
        /** Documents made for programs: exact places and answers, texts as they were typed. */
        API,
        /** A raw patch: code and nothing else. */
        PATCH
    }

    /** Pages date their events to the minute, and a group of events by its first. */
    private static final Duration SAME_TIME = Duration.ofMinutes(2);

    /** Orders by what a reader would rather look at: the newest page that shows the most. */
    static final Comparator<Part> BEST_FIRST = Comparator.comparing(Part::kind)
            .thenComparing(Part::tellsState, Comparator.reverseOrder())
            .thenComparing(Part::minute, Comparator.reverseOrder())
            .thenComparing(Part::hidesEvents)
            .thenComparing(Part::size, Comparator.reverseOrder())
            .thenComparing(Part::savedAt, Comparator.reverseOrder())
            .thenComparing(Part::path);

    static Part of(Diagnosed<Review> read) {
        return new Part(read.value(), read.diagnostics(), kindOf(read.value()));
    }

    private static Kind kindOf(Review review) {
        Set<String> containers =
                Set.copyOf(review.captures().stream().map(Provenance::container).toList());
        if (containers.contains("json")) {
            return Kind.API;
        } else if (containers.contains("patch")) {
            return Kind.PATCH;
        }
        return containers.contains("text") ? Kind.DUMP : Kind.PAGE;
    }

    /** Returns the file it was read from. */
    String path() {
        return review.captures().stream().map(Provenance::path).findFirst().orElse("");
    }

    /** Tells whether it shows the review's state, as pieces of a review do not. */
    boolean tellsState() {
        return review.status().isPresent();
    }

    boolean hidesEvents() {
        return lacks(Code.EVENTS_HIDDEN);
    }

    boolean lacks(Code code) {
        return diagnostics.stream().anyMatch(d -> d.code() == code);
    }

    /** Returns the newest event it shows. */
    Instant newestEvent() {
        return review.updated().flatMap(Moment::instant).orElse(Instant.MIN);
    }

    /** Tells whether it shows the review no earlier than an event of that time. */
    boolean isAsNewAs(Instant event) {
        return newestEvent().equals(Instant.MIN)
                ? event.equals(Instant.MIN)
                : !newestEvent().plus(SAME_TIME).isBefore(event);
    }

    private long minute() {
        return Math.floorDiv(newestEvent().getEpochSecond(), 60L);
    }

    private Instant savedAt() {
        return review.captures().stream()
                .map(Provenance::savedAt)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Instant.MIN);
    }

    private int size() {
        int comments =
                review.threads().stream().mapToInt(t -> t.comments().size()).sum();
        return review.timeline().size() + comments;
    }
}
