package org.reviewarchive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.reviewarchive.capture.Capture;
import org.reviewarchive.capture.CaptureFolder;
import org.reviewarchive.capture.Found;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.ledger.PatchSetGaps;
import org.reviewarchive.model.Review;
import org.reviewarchive.reader.ReadResult;
import org.reviewarchive.reader.ReviewReader;
import org.reviewarchive.store.ReviewStore;

/** The first pass: reads every capture in parallel, keeps the reviews in the store and only their facts in memory. */
final class FirstPass {
    private final SiteOptions options;
    private final Progress progress;
    private final List<ReviewReader> readers;
    private final ReviewStore store;
    private final List<Diagnostic> files = Collections.synchronizedList(new ArrayList<>());

    FirstPass(SiteOptions options, Progress progress, List<ReviewReader> readers, ReviewStore store) {
        this.options = options;
        this.progress = progress;
        this.readers = readers;
        this.store = store;
    }

    /** Reads the folder; call once. Returns what it tells of reviews, in the order of the folder. */
    List<ReadCapture> read(CaptureFolder folder) {
        files.addAll(folder.diagnostics());
        int count = folder.paths().size();
        AtomicReferenceArray<List<ReadCapture>> read = new AtomicReferenceArray<>(count);
        AtomicInteger done = new AtomicInteger();
        Workers.forEach(count, options.threads(), i -> {
            List<ReadCapture> here = new ArrayList<>();
            folder.read(folder.paths().get(i), found -> here.addAll(read(found)));
            read.set(i, here);
            progress.done("reading", done.incrementAndGet(), count);
        });
        List<ReadCapture> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.addAll(Objects.requireNonNull(read.get(i)));
        }
        return all;
    }

    /** Returns what the folder holds that gave no review, in order. */
    List<Diagnostic> files() {
        return files.stream().sorted().toList();
    }

    private List<ReadCapture> read(Found found) {
        if (!(found instanceof Found.Document document)) {
            files.addAll(found.diagnostics());
            return List.of();
        }
        ReadResult result = document.capture().map(this::readWithReaders).orElse(new ReadResult.NotMine());
        if (result instanceof ReadResult.Read read) {
            List<ReadCapture> captures = new ArrayList<>();
            List<Diagnostic> odd = document.diagnostics();
            for (Diagnosed<Review> review : read.reviews()) {
                captures.add(keep(document, review, odd));
                odd = List.of();
            }
            return captures;
        }
        files.addAll(found.diagnostics());
        files.add(
                result instanceof ReadResult.NoReview none
                        ? none.diagnostic()
                        : Diagnostic.of(Code.UNKNOWN_FILE, document.source().path(), "no reader knows it; left out"));
        return List.of();
    }

    private ReadCapture keep(Found.Document document, Diagnosed<Review> review, List<Diagnostic> odd) {
        List<Diagnostic> diagnostics = new ArrayList<>(odd);
        diagnostics.addAll(review.diagnostics());
        Diagnosed<Review> kept = PatchSetGaps.told(new Diagnosed<>(review.value(), diagnostics));
        return ReadCapture.of(store.add(kept), document.source().path(), kept);
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
}
