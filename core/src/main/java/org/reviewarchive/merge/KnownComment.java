package org.reviewarchive.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.reviewarchive.markup.RichText;
import org.reviewarchive.model.Comment;
import org.reviewarchive.model.CommentThread;
import org.reviewarchive.model.Location;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.OnFile;
import org.reviewarchive.model.OnLines;
import org.reviewarchive.model.Resolution;

/** One comment on a file or line as every capture that shows it tells it, the best capture first. */
final class KnownComment {
    /**
     * A comment in the thread where a capture shows it.
     *
     * @param part the capture
     * @param thread the thread
     * @param comment the comment
     */
    record Sighting(Part part, CommentThread thread, Comment comment) {
        /** Tells whether the mark of the thread is this comment's own. */
        boolean isFirst() {
            return thread.comments().get(0).equals(comment);
        }

        boolean isExact() {
            return part.kind() == Part.Kind.API;
        }
    }

    private final List<Sighting> sightings = new ArrayList<>();
    private Wording words;

    void add(Sighting sighting) {
        sightings.add(sighting);
    }

    /** Tells whether a comment of a capture without ids is this one. */
    boolean isLike(Sighting other) {
        Comment mine = sightings.get(0).comment();
        boolean samePerson = mine.author().isEmpty()
                || other.comment().author().isEmpty()
                || mine.author()
                        .get()
                        .name()
                        .equals(other.comment().author().get().name());
        Optional<String> here = path(sightings.get(0));
        Optional<String> there = path(other);
        boolean samePath = here.isEmpty() || there.isEmpty() || here.equals(there);
        Wording told = Wording.of(text(other.comment()));
        boolean sameWords = told.count() == 0 ? sameLine(other) : words().isLike(told) || words().holdsOrIsHeld(told);
        return samePerson && samePath && sameWords;
    }

    /** A suggested edit without words stands in a dump as an empty comment. */
    private boolean sameLine(Sighting other) {
        OptionalInt there = line(other);
        return there.isPresent()
                && sightings.stream().anyMatch(mine -> line(mine).equals(there));
    }

    private static OptionalInt line(Sighting sighting) {
        if (!(sighting.thread().location() instanceof OnLines lines)) {
            return OptionalInt.empty();
        }
        return lines.from().isPresent()
                ? lines.from()
                : lines.shownAt().map(at -> OptionalInt.of(at.from())).orElse(OptionalInt.empty());
    }

    private Wording words() {
        if (words == null) {
            words = Wording.of(text(sightings.get(0).comment()));
        }
        return words;
    }

    private static String text(Comment comment) {
        return comment.body().map(RichText::text).orElse("");
    }

    private static Optional<String> path(Sighting sighting) {
        Location place = sighting.thread().location();
        if (place instanceof OnLines lines) {
            return Optional.of(lines.path());
        }
        return place instanceof OnFile file ? Optional.of(file.path()) : Optional.empty();
    }

    String id() {
        return sightings.get(0).comment().id();
    }

    List<Sighting> sightings() {
        return sightings;
    }

    /** Returns the comment it answers: as the server's own documents say, else as a page's order tells. */
    Optional<String> replyTo() {
        Optional<Sighting> exact = sightings.stream().filter(Sighting::isExact).findFirst();
        return exact.isPresent()
                ? exact.get().comment().replyTo()
                : first(sighting -> sighting.comment().replyTo());
    }

    /** Tells whether nothing but the order of a page says what it answers. */
    boolean isInferred() {
        return replyTo().isPresent() && sightings.stream().noneMatch(Sighting::isExact);
    }

    /** Returns the mark of this comment, where it stands first in a thread of some capture. */
    Resolution resolution() {
        return sightings.stream()
                .filter(Sighting::isFirst)
                .map(sighting -> sighting.thread().resolution())
                .filter(resolution -> resolution != Resolution.UNKNOWN)
                .findFirst()
                .orElse(Resolution.UNKNOWN);
    }

    Optional<Moment> when() {
        return sightings.stream()
                .map(sighting -> sighting.comment().when())
                .flatMap(Optional::stream)
                .min(Comparator.comparing(Moment::precision));
    }

    Comment comment(Optional<String> replyTo) {
        Comment best = sightings.get(0).comment();
        return new Comment(
                best.id(), best.anchor(), first(sighting -> sighting.comment().author()), when(), replyTo, body());
    }

    private Optional<RichText> body() {
        Optional<RichText> typed = sightings.stream()
                .filter(Sighting::isExact)
                .map(sighting -> sighting.comment().body())
                .flatMap(Optional::stream)
                .findFirst();
        return Texts.unite(first(sighting -> sighting.comment().body()), typed);
    }

    private <T> Optional<T> first(Function<Sighting, Optional<T>> fact) {
        return sightings.stream().map(fact).flatMap(Optional::stream).findFirst();
    }
}
