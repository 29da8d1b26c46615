package org.reviewarchive.statistics;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.reviewarchive.link.Course;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.model.State;

/**
 * What one review adds to a distribution.
 *
 * @param kind whether it adds anything
 * @param value what it adds; 0 when nothing
 */
record Sample(Kind kind, long value) {
    /** Whether a review has a value. */
    enum Kind {
        /** It has. */
        KNOWN,
        /** There is none to be had. */
        NONE,
        /** The captures do not tell. */
        UNKNOWN
    }

    private static final Sample NONE = new Sample(Kind.NONE, 0);
    private static final Sample UNKNOWN = new Sample(Kind.UNKNOWN, 0);

    /** Returns the seconds to the first answer; without an owner nobody can say who another is. */
    static Sample answer(ReviewFacts review) {
        if (review.owner().isEmpty()) {
            return UNKNOWN;
        }
        return review.course().isAnswered()
                ? between(review.created(), review.course().answered())
                : NONE;
    }

    /** Returns the seconds to the landing; what landed and was opened again has not landed. */
    static Sample landing(ReviewFacts review) {
        Optional<State> state = review.status().map(status -> status.state());
        boolean landed = state.map(known -> known == State.LANDED)
                .orElse(review.course().landed().isPresent());
        return landed ? between(review.created(), review.course().landed()) : NONE;
    }

    /** Returns how many versions answered an answer. */
    static Sample rounds(ReviewFacts review) {
        if (review.owner().isEmpty()) {
            return UNKNOWN;
        }
        Course course = review.course();
        return course.isAnswered() ? new Sample(Kind.KNOWN, course.rounds()) : NONE;
    }

    /** Returns the number of versions; every review has one, so none means that the captures lost them. */
    static Sample patchSets(ReviewFacts review) {
        int number = review.counts().patchSets();
        return number == 0 ? UNKNOWN : new Sample(Kind.KNOWN, number);
    }

    static Sample comments(ReviewFacts review) {
        return new Sample(Kind.KNOWN, review.counts().comments());
    }

    static Sample threads(ReviewFacts review) {
        return new Sample(Kind.KNOWN, review.counts().threads());
    }

    /** Dates that run backwards are as good as none. */
    private static Sample between(Optional<Instant> from, Optional<Instant> to) {
        if (from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get())) {
            return UNKNOWN;
        }
        return new Sample(Kind.KNOWN, Duration.between(from.get(), to.get()).toSeconds());
    }
}
