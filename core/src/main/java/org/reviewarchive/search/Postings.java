package org.reviewarchive.search;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.reviewarchive.json.Digits;

/** The reviews that have a term, with the shape it has in each; for a moment in memory, while one term is handled. */
final class Postings {
    private static final int FIRST = 2;

    private long[] entries;
    private int size;

    /** Starts with room for little, as most terms are rare. */
    Postings() {
        this.entries = new long[FIRST];
    }

    /** Adds a review. */
    void add(int number, int shape) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size * 2);
        }
        entries[size++] = (long) number << 32 | shape;
    }

    /** Adds all of another. */
    void addAll(Postings other) {
        if (size + other.size > entries.length) {
            entries = Arrays.copyOf(entries, Math.max(size + other.size, size * 2));
        }
        System.arraycopy(other.entries, 0, entries, size, other.size);
        size += other.size;
    }

    /** Puts the reviews in the order of their numbers. */
    void sort() {
        Arrays.sort(entries, 0, size);
    }

    int size() {
        return size;
    }

    int number(int i) {
        return (int) (entries[i] >>> 32);
    }

    int shape(int i) {
        return (int) entries[i];
    }

    /** Returns how many bytes it takes, about. */
    int bytes() {
        return 8 * entries.length;
    }

    /** Returns how long its list is when the index of a shape is one character. */
    int listLength() {
        int length = size;
        int last = -1;
        for (int i = 0; i < size; i++) {
            length += Digits.length(number(i) - last - 1);
            last = number(i);
        }
        return length;
    }

    /**
     * Returns those of the greatest impact, at most so many, but none of the least; of those equally great the highest
     * numbers.
     */
    Postings best(int most) {
        long[] ranked =
                LongStream.range(0, size).map(i -> rank((int) i)).sorted().toArray();
        long least = (ranked[0] >> 32) + 1 << 32;
        long first = Math.max(least, ranked[Math.max(0, size - most)]);
        Postings best = new Postings();
        IntStream.range(0, size).filter(i -> rank(i) >= first).forEach(i -> best.add(number(i), shape(i)));
        return best;
    }

    private long rank(int i) {
        return (long) (shape(i) >> 8) << 32 | number(i);
    }
}
