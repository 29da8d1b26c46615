package org.reviewarchive.link;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.reviewarchive.model.Commented;
import org.reviewarchive.model.Landed;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.PatchSetUploaded;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.TimelineEvent;
import org.reviewarchive.model.VoteCast;
import org.reviewarchive.people.SameNames;

/**
 * How a review went, as far as its timeline tells.
 *
 * @param answered when somebody other than the owner first commented or judged; empty when the date of that is unknown
 * @param landed when it last entered the target branch
 * @param rounds how many times a version was uploaded after somebody had answered; 0 when the first one was enough
 * @param isAnswered whether somebody other than the owner commented or judged at all
 */
public record Course(Optional<Instant> answered, Optional<Instant> landed, int rounds, boolean isAnswered) {
    /** Rejects nulls. */
    public Course {
        Objects.requireNonNull(answered, "answered");
        Objects.requireNonNull(landed, "landed");
    }

    /** Makes the course of a review that is answered when there is a date of it. */
    public Course(Optional<Instant> answered, Optional<Instant> landed, int rounds) {
        this(answered, landed, rounds, answered.isPresent());
    }

    /** Reads the course of a review; what its owner does under a further name of theirs answers nothing. */
    static Course of(Review review, SameNames same) {
        Optional<TimelineEvent> answer = Optional.empty();
        Optional<Instant> landed = Optional.empty();
        int rounds = 0;
        boolean asked = false;
        for (TimelineEvent event : review.timeline()) {
            if (isAnswer(event, review.owner(), same)) {
                asked = true;
                answer = answer.or(() -> Optional.of(event));
            } else if (event instanceof PatchSetUploaded && asked) {
                rounds++;
                asked = false;
            } else if (event instanceof Landed) {
                landed = instant(event);
            }
        }
        return new Course(answer.flatMap(Course::instant), landed, rounds, answer.isPresent());
    }

    private static boolean isAnswer(TimelineEvent event, Optional<Person> owner, SameNames same) {
        boolean byAnother = event.who().isPresent()
                && owner.isPresent()
                && !same.first(event.who().get().name())
                        .equals(same.first(owner.get().name()));
        return byAnother && (event instanceof Commented || event instanceof VoteCast);
    }

    private static Optional<Instant> instant(TimelineEvent event) {
        return event.when().flatMap(Moment::instant);
    }
}
