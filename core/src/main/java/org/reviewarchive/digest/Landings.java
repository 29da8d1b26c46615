package org.reviewarchive.digest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.reviewarchive.model.CommentThread;
import org.reviewarchive.model.Landed;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.Precision;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.State;
import org.reviewarchive.model.TimelineEvent;

/** When a change landed, and what was open then. */
final class Landings {
    private Landings() {}

    static Optional<Digest.Landing> of(Review review, List<CommentThread> open) {
        Optional<TimelineEvent> landed =
                review.timeline().stream().filter(Landed.class::isInstance).reduce((first, second) -> second);
        boolean isLanded =
                review.status().filter(s -> s.state() == State.LANDED).isPresent();
        if (landed.isEmpty() && !isLanded) {
            return Optional.empty();
        }
        Optional<Moment> when = landed.flatMap(TimelineEvent::when);
        return Optional.of(new Digest.Landing(
                when,
                landed.flatMap(TimelineEvent::anchor),
                open.stream()
                        .filter(thread -> isBefore(Talk.first(thread).when(), when))
                        .map(Talk::question)
                        .toList()));
    }

    /** Tells whether one moment is surely before another; two on the same day are not when one says no more. */
    static boolean isBefore(Optional<Moment> first, Optional<Moment> second) {
        Optional<Instant> a = sure(first);
        Optional<Instant> b = sure(second);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        boolean byDay = first.orElseThrow().precision() == Precision.DAY
                || second.orElseThrow().precision() == Precision.DAY;
        return byDay
                ? a.get()
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate()
                        .isBefore(b.get().atZone(ZoneOffset.UTC).toLocalDate())
                : a.get().isBefore(b.get());
    }

    private static Optional<Instant> sure(Optional<Moment> moment) {
        return moment.filter(m -> m.precision() != Precision.UNKNOWN).flatMap(Moment::instant);
    }
}
