package org.reviewarchive.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How often values of some size occur.
 *
 * @param buckets the ranges
 * @param counts how many values are in each range
 * @param counted how many values there are
 * @param middle where the middle of them lies; empty when there are none
 * @param without reviews of which there is nothing to count, such as the time to landing of an open one
 * @param unknown reviews of which there is something to count and the captures do not tell what
 */
public record Distribution(
        Buckets buckets, List<Integer> counts, int counted, Optional<Middle> middle, int without, int unknown) {
    /**
     * The middle of many values; each is one that occurs.
     *
     * @param lower a quarter of the values are not greater
     * @param median half of the values are not greater
     * @param upper three quarters of the values are not greater
     */
    public record Middle(long lower, long median, long upper) {}

    /** Copies the list and rejects nulls. */
    public Distribution {
        Objects.requireNonNull(buckets, "buckets");
        Objects.requireNonNull(middle, "middle");
        counts = List.copyOf(counts);
    }

    /** Counts samples in ranges. */
    static Distribution of(Buckets buckets, List<Sample> samples) {
        long[] values = samples.stream()
                .filter(sample -> sample.kind() == Sample.Kind.KNOWN)
                .mapToLong(Sample::value)
                .sorted()
                .toArray();
        Integer[] counts = new Integer[buckets.starts().size()];
        Arrays.fill(counts, 0);
        for (long value : values) {
            counts[buckets.of(value)]++;
        }
        Optional<Middle> middle = values.length == 0
                ? Optional.empty()
                : Optional.of(new Middle(at(values, 1), at(values, 2), at(values, 3)));
        return new Distribution(
                buckets,
                List.of(counts),
                values.length,
                middle,
                number(samples, Sample.Kind.NONE),
                number(samples, Sample.Kind.UNKNOWN));
    }

    private static long at(long[] sorted, int quarters) {
        return sorted[(int) (((long) sorted.length * quarters + 3) / 4) - 1];
    }

    private static int number(List<Sample> samples, Sample.Kind kind) {
        return (int) samples.stream().filter(sample -> sample.kind() == kind).count();
    }
}
