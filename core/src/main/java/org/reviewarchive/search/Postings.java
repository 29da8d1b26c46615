package org.reviewarchive.search;

import java.util.Arrays;

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
}
