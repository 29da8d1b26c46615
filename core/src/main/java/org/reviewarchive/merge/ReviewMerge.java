package org.reviewarchive.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.markup.RichText;
import org.reviewarchive.model.Comment;
import org.reviewarchive.model.CommentThread;
import org.reviewarchive.model.Field;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Precision;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.TimelineEvent;

/**
 * Makes one review of what several captures tell of it: state as it was last seen, every comment and event that any of
 * them shows, each patch set from the capture that has it. Pure and thread-safe; the order of the captures never shows.
 */
public final class ReviewMerge {
    private final Parts parts;

    private ReviewMerge(Parts parts) {
        this.parts = parts;
    }

    /** Returns the review, with what none of its captures tells. */
    public static Diagnosed<Review> of(List<Diagnosed<Review>> captures) {
        Parts parts = Parts.of(captures.stream().map(Part::of).toList());
        ReviewMerge merge = new ReviewMerge(parts);
        PatchSetMerge patchSets = new PatchSetMerge(parts);
        Review review = merge.review(patchSets.merged());
        List<Diagnostic> diagnostics = new ArrayList<>(new Lacks(parts, review).left());
        diagnostics.addAll(patchSets.diagnostics());
        diagnostics.addAll(Disagreements.of(parts));
        return new Diagnosed<>(review, diagnostics.stream().distinct().sorted().toList());
    }

    private Review review(List<PatchSet> patchSets) {
        Review best = parts.best().review();
        FirstPlaces places = new FirstPlaces(patchSets);
        List<CommentThread> threads =
                new ThreadMerge(parts).merged().stream().map(places::place).toList();
        List<TimelineEvent> timeline = new TimelineMerge(parts, ids(threads)).merged();
        return new Review(
                best.system(),
                best.host(),
                best.id(),
                parts.latest(Review::origin),
                title(),
                parts.latest(Review::status),
                parts.latest(Review::owner).map(this::named),
                created(),
                updated(timeline),
                text(Review::summary),
                text(Review::testPlan),
                parts.latest(review ->
                                review.repository().filter(r -> r.callsign().isPresent()))
                        .or(() -> parts.latest(Review::repository)),
                parts.latest(Review::branch),
                parts.latestUnion(Review::fields, Field::name),
                parts.latestList(Review::tokens),
                parts.latestList(Review::reviewers),
                parts.latestList(Review::subscribers),
                parts.latestList(Review::tags),
                parts.latestUnion(Review::relations, r -> r.kind() + " " + r.target()),
                parts.latestUnion(Review::listedMentions, mark -> mark),
                patchSets,
                threads,
                timeline,
                parts.all().stream()
                        .flatMap(part -> part.review().captures().stream())
                        .distinct()
                        .sorted(Comparator.comparing(capture -> capture.path()))
                        .toList());
    }

    private Optional<RichText> text(Function<Review, Optional<RichText>> text) {
        Optional<RichText> typed = parts.all().stream()
                .filter(part -> part.kind() == Part.Kind.API)
                .map(part -> text.apply(part.review()))
                .flatMap(Optional::stream)
                .findFirst();
        return Texts.unite(parts.latest(text), typed);
    }

    private static Set<String> ids(List<CommentThread> threads) {
        return threads.stream()
                .flatMap(thread -> thread.comments().stream())
                .map(Comment::id)
                .collect(Collectors.toSet());
    }

    /** A title that is the mark stands for none. */
    private String title() {
        return parts.latest(review -> Optional.of(review.title()).filter(title -> !title.equals(review.id())))
                .orElse(parts.best().review().id());
    }

    /** Pages seldom show the longer name; any capture that does gives it. */
    private Person named(Person person) {
        return parts.all().stream()
                .map(part -> part.review().owner())
                .flatMap(Optional::stream)
                .filter(other -> other.name().equals(person.name())
                        && other.displayName().isPresent())
                .findFirst()
                .orElse(person);
    }

    private Optional<Moment> created() {
        return parts.all().stream()
                .map(part -> part.review().created())
                .flatMap(Optional::stream)
                .min(Comparator.comparing(Moment::precision));
    }

    private Optional<Moment> updated(List<TimelineEvent> timeline) {
        return timeline.stream()
                .map(TimelineEvent::when)
                .flatMap(Optional::stream)
                .filter(when -> when.instant().isPresent() && when.precision() != Precision.UNKNOWN)
                .max(Comparator.comparing(when -> when.instant().get()))
                .map(newest -> new Moment(newest.instant(), Optional.empty(), newest.precision()))
                .or(() -> parts.latest(Review::updated));
    }
}
