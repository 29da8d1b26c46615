package org.reviewarchive.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * Divides terms into leaves by how they begin, as they come in order; what terms carry is held for one leaf at a time.
 *
 * @param <T> what a term carries
 */
final class Leaves<T> {
    /** Longer beginnings would make file names too long. */
    private static final int DEEPEST = 32;

    /** A term with what it carries, and how much that counts. */
    record Part<T>(String term, int size, T value) {}

    private final int most;
    private final BiConsumer<String, List<T>> leaves;
    private List<Part<T>> waiting = new ArrayList<>();
    private long size;
    private int divided;
    private String beginning = "";
    private String last = "";

    /**
     * Starts before the first term.
     *
     * @param most a leaf of a greater size is divided
     * @param leaves takes each leaf by its name, in order
     */
    Leaves(int most, BiConsumer<String, List<T>> leaves) {
        this.most = most;
        this.leaves = leaves;
    }

    /** Takes a term that comes after all before. */
    void add(String term, int itsSize, T value) {
        if (!term.startsWith(beginning)) {
            finish();
        }
        if (waiting.isEmpty()) {
            // What a beginning was divided into says nothing of terms that begin otherwise.
            divided = Math.min(divided, shared(last, term));
            beginning = term.substring(0, next(term, divided));
        }
        waiting.add(new Part<>(term, itsSize, value));
        size += itsSize;
        last = term;
        while (size > most && beginning.length() < DEEPEST && !waiting.isEmpty()) {
            divide(term);
        }
    }

    /** Hands out what still waits. */
    void finish() {
        hand(beginning, waiting);
        start(new ArrayList<>());
    }

    private void divide(String term) {
        List<Part<T>> parts = waiting;
        divided = beginning.length();
        int first = 0;
        if (parts.get(0).term().equals(beginning)) {
            hand(beginning + "$", parts.subList(0, 1));
            first = 1;
        }
        while (first < parts.size()) {
            String child =
                    parts.get(first).term().substring(0, next(parts.get(first).term(), divided));
            int end = first;
            while (end < parts.size() && parts.get(end).term().startsWith(child)) {
                end++;
            }
            if (term.startsWith(child)) {
                beginning = child;
                break;
            }
            hand(child, parts.subList(first, end));
            first = end;
        }
        start(new ArrayList<>(parts.subList(first, parts.size())));
    }

    private void start(List<Part<T>> parts) {
        waiting = parts;
        size = parts.stream().mapToLong(Part::size).sum();
    }

    private void hand(String name, List<Part<T>> parts) {
        if (!parts.isEmpty()) {
            leaves.accept(name, parts.stream().map(Part::value).collect(Collectors.toList()));
        }
    }

    private static int next(String term, int at) {
        return at >= term.length() ? at : term.offsetByCodePoints(at, 1);
    }

    private static int shared(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int same = 0;
        while (same < most && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        // Half a character is none.
        return same > 0 && Character.isHighSurrogate(one.charAt(same - 1)) ? same - 1 : same;
    }
}
