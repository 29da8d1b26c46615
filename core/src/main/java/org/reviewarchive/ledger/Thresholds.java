package org.reviewarchive.ledger;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reviewarchive.diagnostic.SiteException;

/**
 * How much an archive may lack. What stands in no row has no limit.
 *
 * @param limits the highest number that still passes, 0 or more
 */
public record Thresholds(Map<Threshold, Integer> limits) {
    /** No limit at all. */
    public static final Thresholds NONE = new Thresholds(Map.of());

    /**
     * Drops what has no value and copies the rest.
     *
     * @throws SiteException when a limit is negative, naming its parameter
     */
    public Thresholds {
        Map<Threshold, Integer> set = new EnumMap<>(Threshold.class);
        limits.forEach((threshold, limit) -> {
            if (limit != null && limit < 0) {
                throw new SiteException("<" + threshold.parameter() + "> is " + limit
                        + "; use 0 or more, or drop the parameter for no limit.");
            }
            if (limit != null) {
                set.put(threshold, limit);
            }
        });
        limits = set;
    }

    /**
     * A limit held against the ledger.
     *
     * @param threshold what is limited
     * @param found how many there are
     * @param allowed how many may be
     */
    public record Verdict(Threshold threshold, int found, int allowed) {
        /** Tells whether there are more than may be. */
        public boolean isExceeded() {
            return found > allowed;
        }

        @Override
        public String toString() {
            return "<" + threshold.parameter() + "> allows " + allowed + ", and there " + (found == 1 ? "is " : "are ")
                    + threshold.words(found);
        }
    }

    /** Holds every limit against the ledger, in the order of the parameters. */
    public List<Verdict> verdicts(Totals totals) {
        return limits.entrySet().stream()
                .map(limit -> new Verdict(limit.getKey(), limit.getKey().found(totals), limit.getValue()))
                .toList();
    }

    /** Returns one sentence that names every exceeded parameter; empty when all pass. */
    public Optional<String> failure(Totals totals) {
        List<Verdict> exceeded =
                verdicts(totals).stream().filter(Verdict::isExceeded).toList();
        return exceeded.isEmpty()
                ? Optional.empty()
                : Optional.of(exceeded.stream()
                        .map(Verdict::toString)
                        .collect(Collectors.joining("; ", "The captures lack more than is allowed: ", ".")));
    }
}
