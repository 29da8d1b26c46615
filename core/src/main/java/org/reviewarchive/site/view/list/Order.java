package org.reviewarchive.site.view.list;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.reviewarchive.link.ReviewFacts;

/** How a list of all reviews may be sorted. Reviews that compare equal stay newest first. */
public enum Order {
    /** When they were opened. */
    NEWEST,
    /** When something last happened. */
    CHANGED,
    /** How much people said; those without a comment are left out. */
    DISCUSSED,
    /** How many threads were not settled; those without one are left out. */
    UNRESOLVED;

    /**
     * Returns the reviews in this order.
     *
     * @param newestFirst the reviews, newest first
     */
    List<ReviewFacts> of(List<ReviewFacts> newestFirst) {
        return switch (this) {
            case NEWEST -> newestFirst;
            case CHANGED ->
                newestFirst.stream()
                        .sorted(Comparator.comparing((ReviewFacts facts) ->
                                        facts.updated().or(facts::created).orElse(Instant.MIN))
                                .reversed())
                        .toList();
            case DISCUSSED -> most(newestFirst, facts -> facts.counts().comments());
            case UNRESOLVED -> most(newestFirst, facts -> facts.counts().unresolved());
        };
    }

    private static List<ReviewFacts> most(List<ReviewFacts> newestFirst, ToIntFunction<ReviewFacts> count) {
        return newestFirst.stream()
                .filter(facts -> count.applyAsInt(facts) > 0)
                .sorted(Comparator.comparingInt(count).reversed())
                .toList();
    }
}
