package org.reviewarchive.link;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Relation;
import org.reviewarchive.model.RelationKind;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.Reviewer;
import org.reviewarchive.model.Status;
import org.reviewarchive.model.TimelineEvent;
import org.reviewarchive.people.SameNames;

/**
 * The little that stays in memory of every review: enough for lists and links.
 *
 * @param system the review system
 * @param host the server
 * @param id the review's mark
 * @param origin the address it was published at
 * @param title its title
 * @param excerpt the first words of its summary; empty without one
 * @param status where it ended up
 * @param owner whose it is
 * @param created when it was opened
 * @param updated when its newest dated event happened
 * @param counts how much there is to read
 * @param repository the name of the repository it is for
 * @param tags the projects it is filed under, without the hash
 * @param reviewers who was asked to judge, and their verdicts
 * @param files what it is about
 * @param course how it went
 * @param activities what people did in it
 * @param patchSets the patch sets that have a page of their own, beside the one its page shows
 * @param anchors the fragments its page answers to
 * @param stack its parents and children
 * @param names people and projects it shows, with {@code @} or {@code #} before them
 * @param mentions the objects its texts name
 */
public record ReviewFacts(
        String system,
        String host,
        String id,
        Optional<URI> origin,
        String title,
        String excerpt,
        Optional<Status> status,
        Optional<Person> owner,
        Optional<Instant> created,
        Optional<Instant> updated,
        Counts counts,
        Optional<String> repository,
        List<String> tags,
        List<Judge> reviewers,
        List<TouchedFile> files,
        Course course,
        List<Activity> activities,
        List<String> patchSets,
        Anchors anchors,
        List<Relation> stack,
        Set<String> names,
        List<Mention> mentions)
        implements PageFacts {
    private static final int EXCERPT = 200;

    /**
     * How much a review has.
     *
     * @param patchSets versions
     * @param comments comments on the review and on lines
     * @param threads threads on files and lines
     * @param unresolved threads marked as not done
     */
    public record Counts(int patchSets, int comments, int threads, int unresolved) {}

    /** Copies the collections. */
    public ReviewFacts {
        tags = List.copyOf(tags);
        reviewers = List.copyOf(reviewers);
        files = List.copyOf(files);
        activities = List.copyOf(activities);
        patchSets = List.copyOf(patchSets);
        stack = List.copyOf(stack);
        names = Set.copyOf(names);
        mentions = List.copyOf(mentions);
    }

    /** Returns just the name of a review: what has to be known of a capture that is joined with others anyway. */
    public static ReviewFacts ofName(Review review) {
        return new ReviewFacts(
                review.system(),
                review.host(),
                review.id(),
                Optional.empty(),
                review.id(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Counts(0, 0, 0, 0),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                new Course(Optional.empty(), Optional.empty(), 0),
                List.of(),
                List.of(),
                Anchors.of(List.of()),
                List.of(),
                Set.of(),
                List.of());
    }

    /** Takes the facts out of a review, each of whose names is a person of their own. */
    public static ReviewFacts of(Review review) {
        return of(review, SameNames.NONE);
    }

    /** Takes the facts out of a review, knowing which names the user says are one person's. */
    public static ReviewFacts of(Review review, SameNames same) {
        return new ReviewFacts(
                review.system(),
                review.host(),
                review.id(),
                review.origin(),
                review.title(),
                review.summary()
                        .map(summary -> Excerpt.of(summary.text(), EXCERPT))
                        .orElse(""),
                review.status(),
                review.owner(),
                review.created().flatMap(Moment::instant),
                review.updated().flatMap(Moment::instant),
                CountsOf.review(review),
                review.repository().map(repository -> repository.name().intern()),
                review.tags().stream().map(String::intern).toList(),
                review.reviewers().stream()
                        .map(reviewer -> new Judge(reviewer.who().name().intern(), reviewer.verdict()))
                        .toList(),
                TouchedFiles.of(review),
                Course.of(review, same),
                Activity.of(review),
                ShownPatchSet.others(review).stream().map(PatchSet::id).toList(),
                Anchors.of(Anchors.fragments(review.timeline(), review.threads())),
                review.relations().stream()
                        .filter(r -> r.kind() == RelationKind.PARENT || r.kind() == RelationKind.CHILD)
                        .toList(),
                names(review),
                MentionFinder.find(review));
    }

    @Override
    public PagePath page() {
        return Addresses.review(host, id);
    }

    /** Names recur in many reviews, so one copy of each serves them all. */
    private static Set<String> names(Review review) {
        Stream<Person> people = Stream.of(
                        review.owner().stream(),
                        review.reviewers().stream().map(Reviewer::who),
                        review.subscribers().stream(),
                        review.timeline().stream().map(TimelineEvent::who).flatMap(Optional::stream))
                .flatMap(Function.identity());
        return Stream.concat(
                        people.map(p -> "@" + p.name()), review.tags().stream().map(tag -> "#" + tag))
                .map(String::intern)
                .collect(Collectors.toSet());
    }
}
