package org.reviewarchive.link;

import java.time.Instant;
import java.util.Optional;
import org.reviewarchive.model.Commented;
import org.reviewarchive.model.Landed;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.PatchSetUploaded;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.TimelineEvent;
import org.reviewarchive.model.VoteCast;

/**
 * How a review went, as far as its timeline is dated.
 *
 * @param answered when somebody other than the owner first commented or judged
 * @param landed when it entered the target branch
 * @param rounds how many times a version was uploaded after somebody had answered; 0 when the first one was enough
 */
public record Course(Optional<Instant> answered, Optional<Instant> landed, int rounds) {
    /** Reads the course of a review. */
    public static Course of(Review review) {
        Optional<Instant> answered = Optional.empty();
        Optional<Instant> landed = Optional.empty();
        int rounds = 0;
        boolean asked = false;
        for (TimelineEvent event : review.timeline()) {
            if (isAnswer(event, review.owner())) {
                asked = true;
                answered = answered.or(() -> instant(event));
            } else if (event instanceof PatchSetUploaded && asked) {
                rounds++;
                asked = false;
            } else if (event instanceof Landed) {
                landed = instant(event);
            }
        }
        return new Course(answered, landed, rounds);
    }

    private static boolean isAnswer(TimelineEvent event, Optional<Person> owner) {
        boolean byAnother = event.who().isPresent()
                && owner.isPresent()
                && !event.who().get().name().equals(owner.get().name());
        return byAnother && (event instanceof Commented || event instanceof VoteCast);
    }

    private static Optional<Instant> instant(TimelineEvent event) {
        return event.when().flatMap(Moment::instant);
    }
}
