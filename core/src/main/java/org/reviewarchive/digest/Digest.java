package org.reviewarchive.digest;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.Verdict;

/**
 * What happened in a review, each statement with the fragment of the place that shows it. What the captures do not tell
 * is not there: without an owner nobody is known to have asked, and without dates nothing is known to be open when the
 * change landed.
 *
 * @param askers who but the owner began threads or commented, those with most threads first
 * @param answers what became of their threads; empty when they began none
 * @param open threads that are marked as not done, those with most comments first
 * @param versions what was uploaded after somebody but the owner had commented or judged, and before it landed
 * @param judgements what each judge said last, in the order they said it; those without a place last
 * @param landing how the change landed; empty when it is not known to have
 * @param followUps reviews in the archive that name this one and were opened after it landed, oldest first
 * @param children reviews in the archive that directly build on this one and are not among {@code followUps}
 */
public record Digest(
        List<Asker> askers,
        Optional<Answers> answers,
        List<Question> open,
        List<Version> versions,
        List<Judgement> judgements,
        Optional<Landing> landing,
        List<ReviewFacts> followUps,
        List<ReviewFacts> children) {
    /**
     * Somebody who asked.
     *
     * @param who the person
     * @param threads threads they began
     * @param remarks comments on the review as a whole
     * @param anchor their first thread, else their first comment
     */
    public record Asker(Person who, int threads, int remarks, String anchor) {}

    /**
     * A thread.
     *
     * @param anchor its first comment
     * @param who who began it
     * @param words what that comment says; empty when the capture lost it
     */
    public record Question(String anchor, Optional<Person> who, String words) {}

    /**
     * What became of the threads that others began.
     *
     * @param threads how many there are
     * @param replied in how many the owner wrote
     * @param anchor the first such reply
     * @param resolved how many are marked as done
     */
    public record Answers(int threads, int replied, Optional<String> anchor, int resolved) {}

    /**
     * A version that was uploaded.
     *
     * @param patchSet its id, where the source says it
     * @param anchor the place in the timeline, where it has one
     */
    public record Version(Optional<String> patchSet, Optional<String> anchor) {}

    /**
     * What somebody judged last.
     *
     * @param who the judge
     * @param verdict {@code ACCEPTED} or {@code REJECTED}
     * @param when when, where a dated event says it
     * @param anchor the place in the timeline, where it has one
     * @param turned whether they had judged the other way before
     */
    public record Judgement(
            Person who, Verdict verdict, Optional<Moment> when, Optional<String> anchor, boolean turned) {}

    /**
     * How the change landed.
     *
     * @param when when
     * @param anchor the place in the timeline
     * @param open threads that had begun by then and are marked as not done
     */
    public record Landing(Optional<Moment> when, Optional<String> anchor, List<Question> open) {}

    /** Copies the lists and rejects nulls. */
    public Digest {
        askers = List.copyOf(askers);
        open = List.copyOf(open);
        versions = List.copyOf(versions);
        judgements = List.copyOf(judgements);
        followUps = List.copyOf(followUps);
        children = List.copyOf(children);
        Objects.requireNonNull(answers, "answers");
        Objects.requireNonNull(landing, "landing");
    }

    /** Computes the digest of a review, which the index may hold or not. */
    public static Digest of(Review review, LinkIndex links) {
        Talk talk = new Talk(review, links.people());
        Optional<Landing> landing = Landings.of(review, talk.open());
        FollowUps later = new FollowUps(review, links);
        List<ReviewFacts> followUps = later.since(landing.flatMap(Landing::when));
        return new Digest(
                talk.askers(),
                talk.answers(),
                talk.open().stream().map(Talk::question).toList(),
                Versions.of(review, talk),
                Judgements.of(review, links.people()),
                landing,
                followUps,
                later.childrenBut(followUps));
    }

    /** Tells whether nothing is known to have happened. */
    public boolean isEmpty() {
        return askers.isEmpty()
                && open.isEmpty()
                && versions.isEmpty()
                && judgements.isEmpty()
                && landing.isEmpty()
                && followUps.isEmpty()
                && children.isEmpty();
    }
}
