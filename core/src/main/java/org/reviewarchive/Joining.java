package org.reviewarchive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.reviewarchive.attachment.AttachmentStore;
import org.reviewarchive.attachment.PageAttachments;
import org.reviewarchive.attachment.PageTexts;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.ledger.ReviewGaps;
import org.reviewarchive.link.PageFacts;
import org.reviewarchive.merge.ReviewMerge;
import org.reviewarchive.model.ObjectName;
import org.reviewarchive.model.Review;
import org.reviewarchive.naming.Renaming;
import org.reviewarchive.people.SameNames;
import org.reviewarchive.store.ReviewStore;

/**
 * Between the passes: finds the captures that are of one review and makes one review of them, in the store as well,
 * with the files that its texts show.
 */
final class Joining {
    private final SiteOptions options;
    private final Progress progress;
    private final ReviewStore store;
    private final AttachmentStore attachments;
    private final Map<String, ObjectName> names;

    Joining(SiteOptions options, Progress progress, Stores stores, Map<String, ObjectName> names) {
        this.options = options;
        this.progress = progress;
        this.store = stores.reviews();
        this.attachments = stores.attachments();
        this.names = names;
    }

    /** Returns each review of the archive by its key. */
    SortedMap<String, ReadCapture> join(List<ReadCapture> captures, SameNames same) {
        Hosts hosts = new Hosts(
                options.host(), captures.stream().map(ReadCapture::facts).toList(), this::id);
        Map<String, List<ReadCapture>> byKey = new TreeMap<>();
        for (ReadCapture capture : captures) {
            String host = hosts.of(capture.facts());
            byKey.computeIfAbsent(host + "/" + id(capture.facts()), key -> new ArrayList<>())
                    .add(capture);
        }
        SortedMap<String, ReadCapture> joined = new ConcurrentSkipListMap<>();
        AtomicInteger done = new AtomicInteger();
        Workers.forEach(byKey.entrySet().stream(), options.threads(), group -> {
            joined.put(group.getKey(), join(group.getKey(), group.getValue(), same));
            progress.done("joining", done.incrementAndGet(), byKey.size());
        });
        return joined;
    }

    private String id(PageFacts page) {
        return Renaming.id(page.id(), names);
    }

    private ReadCapture join(String key, List<ReadCapture> captures, SameNames same) {
        ReadCapture first = captures.get(0);
        if (captures.size() == 1 && first.facts().key().equals(key) && first.isFinal()) {
            return first;
        }
        String host = key.substring(0, key.lastIndexOf('/'));
        List<Diagnosed<Review>> parts = new ArrayList<>();
        for (ReadCapture capture : captures) {
            parts.add(Renaming.of(at(host, store.get(capture.number())), names));
        }
        Diagnosed<Review> whole = parts.size() == 1 ? parts.get(0) : ReviewMerge.of(parts);
        Diagnosed<Review> merged = PageAttachments.resolve(
                ReviewGaps.told(whole),
                PageTexts.REVIEW,
                captures.stream().map(ReadCapture::path).toList(),
                attachments);
        store.put(first.number(), merged);
        return ReadCapture.of(first.number(), first.path(), merged, same);
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
