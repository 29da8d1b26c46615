package org.reviewarchive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.reviewarchive.capture.Capture;
import org.reviewarchive.capture.CaptureFolder;
import org.reviewarchive.capture.FoundFile;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.json.StoredReview;
import org.reviewarchive.model.Review;
import org.reviewarchive.reader.ReadResult;
import org.reviewarchive.reader.ReviewReader;
import org.reviewarchive.store.ReviewStore;

/**
 * The first pass: reads every capture in parallel, keeps the reviews in the store and only their facts in memory, then
 * settles which capture stands for a review.
 */
final class FirstPass {
    private static final String UNKNOWN_HOST = "unknown";

    private final SiteOptions options;
    private final Progress progress;
    private final List<ReviewReader> readers;
    private final ReviewStore store;
    private final Tally tally = new Tally();
    private final List<Diagnostic> files = Collections.synchronizedList(new ArrayList<>());
    private final SortedMap<String, ReadCapture> chosen = new TreeMap<>();
    private final Map<String, List<Diagnostic>> notUsed = new HashMap<>();

    FirstPass(SiteOptions options, Progress progress, List<ReviewReader> readers, ReviewStore store) {
        this.options = options;
        this.progress = progress;
        this.readers = readers;
        this.store = store;
    }

    /** Reads the folder; call once. */
    void read(CaptureFolder folder) {
        addFiles(folder.diagnostics());
        int count = folder.paths().size();
        AtomicReferenceArray<ReadCapture> read = new AtomicReferenceArray<>(count);
        AtomicInteger done = new AtomicInteger();
        Workers.forEach(count, options.threads(), i -> {
            read.set(i, readOne(folder, i));
            progress.done("reading", done.incrementAndGet(), count);
        });
        choose(read);
    }

    /** Returns the capture that stands for each review, by the review's key. */
    SortedMap<String, ReadCapture> chosen() {
        return chosen;
    }

    /** Returns what is to be said about other captures of a review. */
    List<Diagnostic> notUsed(String key) {
        return notUsed.getOrDefault(key, List.of());
    }

    /** Returns every diagnostic of the pass, counted. */
    Tally tally() {
        return tally;
    }

    /** Returns what the folder holds that gave no review, in order. */
    List<Diagnostic> files() {
        return files.stream().sorted().toList();
    }

    private void addFiles(List<Diagnostic> diagnostics) {
        files.addAll(diagnostics);
        tally.add(diagnostics);
    }

    private ReadCapture readOne(CaptureFolder folder, int number) {
        String path = folder.paths().get(number);
        FoundFile found = folder.read(path);
        if (found.capture().isEmpty()) {
            addFiles(found.diagnostics());
            return null;
        }
        ReadResult result = readWithReaders(found.capture().get());
        if (result instanceof ReadResult.Read read) {
            List<Diagnostic> diagnostics = new ArrayList<>(found.diagnostics());
            diagnostics.addAll(read.diagnostics());
            store.put(number, new StoredReview(read.review(), diagnostics));
            return ReadCapture.of(number, path, read.review(), diagnostics);
        }
        addFiles(found.diagnostics());
        addFiles(List.of(
                result instanceof ReadResult.NoReview none
                        ? none.diagnostic()
                        : Diagnostic.of(Code.UNKNOWN_FILE, path, "no reader knows it; left out")));
        return null;
    }

    private ReadResult readWithReaders(Capture capture) {
        for (ReviewReader reader : readers) {
            ReadResult result = reader.read(capture);
            if (!(result instanceof ReadResult.NotMine)) {
                return result;
            }
        }
        return new ReadResult.NotMine();
    }

    private void choose(AtomicReferenceArray<ReadCapture> read) {
        Map<String, TreeSet<String>> hostsById = new HashMap<>();
        Map<String, List<ReadCapture>> byKey = new TreeMap<>();
        for (int i = 0; i < read.length(); i++) {
            ReadCapture capture = read.get(i);
            if (capture != null && !capture.facts().host().equals(UNKNOWN_HOST)) {
                hostsById
                        .computeIfAbsent(capture.facts().id(), id -> new TreeSet<>())
                        .add(capture.facts().host());
            }
        }
        for (int i = 0; i < read.length(); i++) {
            if (read.get(i) != null) {
                ReadCapture capture = onItsHost(read.get(i), hostsById);
                byKey.computeIfAbsent(capture.facts().key(), key -> new ArrayList<>())
                        .add(capture);
            }
        }
        byKey.forEach(this::choose);
        chosen.values().forEach(this::count);
    }

    /** A capture that names no host is of the only server that has its id, else of the configured one. */
    private ReadCapture onItsHost(ReadCapture capture, Map<String, TreeSet<String>> hostsById) {
        if (!capture.facts().host().equals(UNKNOWN_HOST)) {
            return capture;
        }
        TreeSet<String> hosts = hostsById.getOrDefault(capture.facts().id(), new TreeSet<>());
        Optional<String> host = hosts.size() == 1 ? Optional.of(hosts.first()) : options.host();
        if (host.isEmpty()) {
            return capture;
        }
        StoredReview stored = store.get(capture.number());
        Review review = stored.review().at(host.get());
        List<Diagnostic> diagnostics = stored.diagnostics().stream()
                .filter(d -> d.code() != Code.HOST_UNKNOWN)
                .toList();
        store.put(capture.number(), new StoredReview(review, diagnostics));
        return ReadCapture.of(capture.number(), capture.path(), review, diagnostics);
    }

    private void choose(String key, List<ReadCapture> captures) {
        captures.sort(ReadCapture.RICHEST_FIRST);
        ReadCapture best = captures.get(0);
        chosen.put(key, best);
        for (ReadCapture other : captures.subList(1, captures.size())) {
            Diagnostic diagnostic = Diagnostic.of(
                    Code.CAPTURE_NOT_USED,
                    other.path(),
                    "is of " + key + " as is " + best.path() + ", which holds more and was used");
            notUsed.computeIfAbsent(key, k -> new ArrayList<>()).add(diagnostic);
            tally.add(List.of(diagnostic));
        }
    }

    /** Captures that are not used say nothing of what the archive lacks, so counting waits for the choice. */
    private void count(ReadCapture capture) {
        if (tally.wants(capture.lacks().keySet())) {
            tally.add(store.get(capture.number()).diagnostics());
        } else {
            tally.count(capture.lacks());
        }
    }
}
