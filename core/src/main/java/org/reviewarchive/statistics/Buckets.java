package org.reviewarchive.statistics;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The ranges that values are counted in. They are the same in every archive, so that two can be compared.
 *
 * @param starts the least value of each range, in order, the first 0; the last range has no end
 */
public record Buckets(List<Long> starts) {
    /** Numbers of things: one by one, then wider. */
    public static final Buckets COUNTS =
            new Buckets(LongStream.of(0, 1, 2, 3, 4, 6, 11, 21, 51, 101).boxed().toList());

    /** Seconds, from ten minutes to a year. */
    public static final Buckets DURATIONS = new Buckets(Stream.of(
                    Duration.ZERO,
                    Duration.ofMinutes(10),
                    Duration.ofHours(1),
                    Duration.ofHours(4),
                    Duration.ofDays(1),
                    Duration.ofDays(3),
                    Duration.ofDays(7),
                    Duration.ofDays(14),
                    Duration.ofDays(28),
                    Duration.ofDays(91),
                    Duration.ofDays(364))
            .map(Duration::toSeconds)
            .toList());

    /** Copies the list. */
    public Buckets {
        starts = List.copyOf(starts);
    }

    int of(long value) {
        int bucket = 0;
        while (bucket + 1 < starts.size() && starts.get(bucket + 1) <= value) {
            bucket++;
        }
        return bucket;
    }
}
