package org.reviewarchive.search;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Sorts terms and the reviews that have them in bounded memory: what does not fit waits on disk in sorted runs. Adding
 * is thread-safe, and the order of adding never shows. Closing removes all it wrote.
 */
final class PostingSorter implements AutoCloseable {
    /** About what a term costs beside its characters and postings. */
    private static final int TERM_BYTES = 120;

    /** So many runs are read at once. */
    private static final int WIDTH = 64;

    /** Takes a term with all its postings. */
    interface Taker {
        void take(String term, Postings postings) throws IOException;
    }

    private final RunFolder folder;
    private final long most;
    private final Deque<Integer> runs = new ArrayDeque<>();
    private Map<String, Postings> buffer = new HashMap<>();
    private long bytes;
    private int created;

    /**
     * Starts empty.
     *
     * @param folder a folder that is this sorter's alone; what an earlier, killed build left in it is removed
     * @param most about how many bytes may wait in memory
     */
    PostingSorter(Path folder, long most) throws IOException {
        this.folder = RunFolder.open(folder);
        this.most = most;
    }

    /** Adds the terms of a review, each with its shape. */
    synchronized void add(int number, Map<String, Integer> shapes) throws IOException {
        for (Map.Entry<String, Integer> each : shapes.entrySet()) {
            add(number, each.getKey(), each.getValue());
        }
    }

    /** Adds one term of a review. */
    synchronized void add(int number, String term, int shape) throws IOException {
        Postings postings = buffer.get(term);
        if (postings == null) {
            postings = new Postings();
            buffer.put(term, postings);
            bytes += TERM_BYTES + 2L * term.length() + postings.bytes();
        }
        bytes -= postings.bytes();
        postings.add(number, shape);
        bytes += postings.bytes();
        if (bytes > most) {
            spill();
        }
    }

    /** Hands out every term in order, once, with its reviews in order. */
    synchronized void forEach(Taker taker) throws IOException {
        spill();
        while (runs.size() > WIDTH) {
            narrow();
        }
        merge(List.copyOf(runs), taker);
    }

    private void spill() throws IOException {
        List<String> terms = new ArrayList<>(buffer.keySet());
        terms.sort(null);
        try (DataOutputStream out = folder.create(created)) {
            for (String term : terms) {
                Run.write(term, buffer.get(term), out);
            }
            Run.writeEnd(out);
        }
        runs.add(created++);
        buffer = new HashMap<>();
        bytes = 0;
    }

    /** Makes one run of the oldest, which are the shortest on the whole. */
    private void narrow() throws IOException {
        List<Integer> oldest = new ArrayList<>();
        while (oldest.size() < WIDTH) {
            oldest.add(runs.remove());
        }
        try (DataOutputStream out = folder.create(created)) {
            merge(oldest, (term, postings) -> Run.write(term, postings, out));
            Run.writeEnd(out);
        }
        runs.add(created++);
        for (int run : oldest) {
            folder.delete(run);
        }
    }

    private void merge(List<Integer> numbers, Taker taker) throws IOException {
        List<Run> opened = new ArrayList<>();
        try {
            PriorityQueue<Run> queue = new PriorityQueue<>();
            for (int number : numbers) {
                Run run = new Run(folder.read(number));
                opened.add(run);
                advance(run, queue);
            }
            while (!queue.isEmpty()) {
                Run first = queue.remove();
                String term = first.term();
                Postings postings = first.postings();
                advance(first, queue);
                while (!queue.isEmpty() && queue.peek().term().equals(term)) {
                    Run same = queue.remove();
                    postings.addAll(same.postings());
                    advance(same, queue);
                }
                postings.sort();
                taker.take(term, postings);
            }
        } finally {
            for (Run run : opened) {
                run.close();
            }
        }
    }

    private static void advance(Run run, PriorityQueue<Run> queue) throws IOException {
        if (run.next()) {
            queue.add(run);
        }
    }

    @Override
    public void close() throws IOException {
        folder.clear();
    }
}
