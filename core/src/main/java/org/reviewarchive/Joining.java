package org.reviewarchive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.ledger.PatchSetGaps;
import org.reviewarchive.merge.ReviewMerge;
import org.reviewarchive.model.Review;
import org.reviewarchive.store.ReviewStore;

/** Between the passes: finds the captures that are of one review and makes one review of them, in the store as well. */
final class Joining {
    private static final String UNKNOWN_HOST = "unknown";

    private final SiteOptions options;
    private final Progress progress;
    private final ReviewStore store;

    Joining(SiteOptions options, Progress progress, ReviewStore store) {
        this.options = options;
        this.progress = progress;
        this.store = store;
    }

    /** Returns each review of the archive by its key. */
    SortedMap<String, ReadCapture> join(List<ReadCapture> captures) {
        Map<String, TreeSet<String>> hostsById = hostsById(captures);
        Map<String, List<ReadCapture>> byKey = new TreeMap<>();
        for (ReadCapture capture : captures) {
            String host = host(capture, hostsById);
            byKey.computeIfAbsent(host + "/" + capture.facts().id(), key -> new ArrayList<>())
                    .add(capture);
        }
        List<Map.Entry<String, List<ReadCapture>>> groups = List.copyOf(byKey.entrySet());
        SortedMap<String, ReadCapture> joined = new ConcurrentSkipListMap<>();
        AtomicInteger done = new AtomicInteger();
        Workers.forEach(groups.size(), options.threads(), i -> {
            String key = groups.get(i).getKey();
            joined.put(key, join(key, groups.get(i).getValue()));
            progress.done("joining", done.incrementAndGet(), groups.size());
        });
        return joined;
    }

    private static Map<String, TreeSet<String>> hostsById(List<ReadCapture> captures) {
        Map<String, TreeSet<String>> hostsById = new HashMap<>();
        for (ReadCapture capture : captures) {
            if (!capture.facts().host().equals(UNKNOWN_HOST)) {
                hostsById
                        .computeIfAbsent(capture.facts().id(), id -> new TreeSet<>())
                        .add(capture.facts().host());
            }
        }
        return hostsById;
    }

    /** A capture that names no host is of the only server that has its id, else of the configured one. */
    private String host(ReadCapture capture, Map<String, TreeSet<String>> hostsById) {
        String own = capture.facts().host();
        if (!own.equals(UNKNOWN_HOST)) {
            return own;
        }
        TreeSet<String> hosts = hostsById.getOrDefault(capture.facts().id(), new TreeSet<>());
        return hosts.size() == 1 ? hosts.first() : options.host().orElse(own);
    }

    private ReadCapture join(String key, List<ReadCapture> captures) {
        ReadCapture first = captures.get(0);
        if (captures.size() == 1 && first.facts().key().equals(key)) {
            return first;
        }
        String host = key.substring(0, key.lastIndexOf('/'));
        List<Diagnosed<Review>> parts = new ArrayList<>();
        for (ReadCapture capture : captures) {
            parts.add(at(host, store.get(capture.number())));
        }
        Diagnosed<Review> merged = PatchSetGaps.told(ReviewMerge.of(parts));
        store.put(first.number(), merged);
        return ReadCapture.of(first.number(), first.path(), merged);
    }

    private static Diagnosed<Review> at(String host, Diagnosed<Review> part) {
        if (part.value().host().equals(host)) {
            return part;
        }
        List<Diagnostic> diagnostics = part.diagnostics().stream()
                .filter(d -> d.code() != Code.HOST_UNKNOWN)
                .toList();
        return new Diagnosed<>(part.value().at(host), diagnostics);
    }
}
