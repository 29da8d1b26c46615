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
import org.reviewarchive.model.Review;
import org.reviewarchive.model.SavedObject;
import org.reviewarchive.reader.ReadResult;
import org.reviewarchive.reader.ReviewReader;

/** The first pass: reads every capture in parallel, keeps what it reads in the stores and only its facts in memory. */
final class FirstPass {
    private final SiteOptions options;
    private final Progress progress;
    private final List<ReviewReader> readers;
    private final Stores stores;
    private final List<Diagnostic> files = Collections.synchronizedList(new ArrayList<>());

    FirstPass(SiteOptions options, Progress progress, List<ReviewReader> readers, Stores stores) {
        this.options = options;
        this.progress = progress;
        this.readers = readers;
        this.stores = stores;
    }

    /** Reads the folder; call once. Returns what has a page of its own, in the order of the folder. */
    Finds read(CaptureFolder folder) {
        files.addAll(folder.diagnostics());
        int count = folder.paths().size();
        AtomicReferenceArray<Finds> read = new AtomicReferenceArray<>(count);
        AtomicInteger done = new AtomicInteger();
        Workers.forEach(count, options.threads(), i -> {
            Finds here = Finds.none();
            folder.read(folder.paths().get(i), found -> here.addAll(read(found)));
            read.set(i, here);
            progress.done("reading", done.incrementAndGet(), count);
        });
        Finds all = Finds.none();
        for (int i = 0; i < count; i++) {
            all.addAll(Objects.requireNonNull(read.get(i)));
        }
        return all;
    }

    /** Returns what the folder holds that gave no review, in order. */
    List<Diagnostic> files() {
        return files.stream().sorted().toList();
    }

    private Finds read(Found found) {
        if (!(found instanceof Found.Document document)) {
            files.addAll(found.diagnostics());
            return Finds.none();
        }
        ReadResult result = document.capture().map(this::readWithReaders).orElse(new ReadResult.NotMine());
        if (result instanceof ReadResult.Read read) {
            Finds finds = Finds.none();
            List<Diagnostic> odd = document.diagnostics();
            for (Diagnosed<Review> review : read.reviews()) {
                Diagnosed<Review> kept = with(odd, review);
                finds.reviews().add(ReadCapture.of(stores.reviews().add(kept), path(document), kept));
                odd = List.of();
            }
            return finds;
        }
        if (result instanceof ReadResult.Beside beside) {
            Finds finds = Finds.none();
            Diagnosed<SavedObject> kept = with(document.diagnostics(), beside.object());
            finds.objects().add(ReadObject.of(stores.objects().add(kept), path(document), kept));
            return finds;
        }
        files.addAll(found.diagnostics());
        files.add(
                result instanceof ReadResult.NoReview none
                        ? none.diagnostic()
                        : Diagnostic.of(Code.UNKNOWN_FILE, document.source().path(), "no reader knows it; left out"));
        return Finds.none();
    }

    private static String path(Found.Document document) {
        return document.source().path();
    }

    private static <T> Diagnosed<T> with(List<Diagnostic> odd, Diagnosed<T> read) {
        List<Diagnostic> diagnostics = new ArrayList<>(odd);
        diagnostics.addAll(read.diagnostics());
        return new Diagnosed<>(read.value(), diagnostics);
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
