package org.reviewarchive.statistics;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.model.State;

/**
 * The numbers of an archive.
 *
 * @param reviews how many there are
 * @param activity when they were opened
 * @param states how many are in each state; states nobody is in are absent
 * @param answer seconds from opening to the first answer
 * @param landing seconds from opening to landing
 * @param rounds versions that followed an answer
 * @param patchSets versions
 * @param comments comments
 * @param threads threads
 */
public record Statistics(
        int reviews,
        Activity activity,
        Map<State, Integer> states,
        Distribution answer,
        Distribution landing,
        Distribution rounds,
        Distribution patchSets,
        Distribution comments,
        Distribution threads) {
    /** Copies the map and rejects nulls. */
    public Statistics {
        Objects.requireNonNull(activity, "activity");
        states = Map.copyOf(states);
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(landing, "landing");
        Objects.requireNonNull(rounds, "rounds");
        Objects.requireNonNull(patchSets, "patchSets");
        Objects.requireNonNull(comments, "comments");
        Objects.requireNonNull(threads, "threads");
    }

    /** Counts the reviews of an archive; their order does not matter. */
    public static Statistics of(List<ReviewFacts> reviews) {
        Map<State, Integer> states = new TreeMap<>();
        reviews.stream()
                .map(ReviewFacts::status)
                .flatMap(Optional::stream)
                .forEach(status -> states.merge(status.state(), 1, Integer::sum));
        return new Statistics(
                reviews.size(),
                Activity.of(reviews),
                states,
                distribution(Buckets.DURATIONS, reviews, Sample::answer),
                distribution(Buckets.DURATIONS, reviews, Sample::landing),
                distribution(Buckets.COUNTS, reviews, Sample::rounds),
                distribution(Buckets.COUNTS, reviews, Sample::patchSets),
                distribution(Buckets.COUNTS, reviews, Sample::comments),
                distribution(Buckets.COUNTS, reviews, Sample::threads));
    }

    private static Distribution distribution(
            Buckets buckets, List<ReviewFacts> reviews, Function<ReviewFacts, Sample> sample) {
        return Distribution.of(buckets, reviews.stream().map(sample).toList());
    }
}
