package org.reviewarchive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.reviewarchive.attachment.AttachmentStore;
import org.reviewarchive.attachment.PageRequisites;
import org.reviewarchive.capture.Capture;
import org.reviewarchive.capture.CaptureFolder;
import org.reviewarchive.capture.Form;
import org.reviewarchive.capture.Found;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.ledger.ReviewGaps;
import org.reviewarchive.model.ObjectName;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.SavedObject;
import org.reviewarchive.people.SameNames;
import org.reviewarchive.reader.Embedded;
import org.reviewarchive.reader.ReadResult;
import org.reviewarchive.reader.ReviewReader;

/** The first pass: reads every capture in parallel, keeps what it reads in the stores and only its facts in memory. */
final class FirstPass {
    private final SiteOptions options;
    private final Progress progress;
    private final List<ReviewReader> readers;
    private final Stores stores;
    private final AttachmentStore attachments;
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final Map<String, ObjectName> names = new ConcurrentHashMap<>();
    private final List<Diagnostic> files = Collections.synchronizedList(new ArrayList<>());

    FirstPass(SiteOptions options, Progress progress, List<ReviewReader> readers, Stores stores) {
        this.options = options;
        this.progress = progress;
        this.readers = readers;
        this.stores = stores;
        this.attachments = stores.attachments();
    }

    /** Reads the folder; call once. Returns what has a page of its own, in the order of the folder. */
    Finds read(CaptureFolder folder, SameNames same) {
        files.addAll(folder.diagnostics());
        int count = folder.paths().size();
        AtomicReferenceArray<Finds> read = new AtomicReferenceArray<>(count);
        AtomicInteger done = new AtomicInteger();
        Workers.forEach(IntStream.range(0, count).boxed(), options.threads(), i -> {
            Finds here = Finds.none();
            folder.read(folder.paths().get(i), found -> here.addAll(read(found, same)));
            read.set(i, here);
            progress.done("reading", done.incrementAndGet(), count);
        });
        Finds all = Finds.none();
        for (int i = 0; i < count; i++) {
            all.addAll(Objects.requireNonNull(read.get(i)));
        }
        return all;
    }

    /** Returns what the folder holds that gave no review, in order; files that a review may yet show are not in it. */
    List<Diagnostic> files() {
        return files.stream().sorted().toList();
    }

    /** Returns what the captures call objects that others know by a code. */
    Map<String, ObjectName> names() {
        return names;
    }

    private Finds read(Found found, SameNames same) {
        if (!(found instanceof Found.Document document)) {
            found.diagnostics().forEach(this::report);
            return Finds.none();
        }
        if (PageRequisites.isOne(document.source().path())) {
            attachments.addRequisite();
            return Finds.none();
        }
        ReadResult result = document.capture().map(this::readWithReaders).orElse(new ReadResult.NotMine());
        if (result instanceof ReadResult.Read read) {
            return keep(document, read, same);
        }
        if (result instanceof ReadResult.NoReview none) {
            files.addAll(found.diagnostics());
            files.add(none.diagnostic());
            return Finds.none();
        }
        List<Diagnostic> unlessShown = new ArrayList<>(found.diagnostics());
        unlessShown.add(Diagnostic.of(Code.UNKNOWN_FILE, document.source().path(), "no reader knows it; left out"));
        attachments.add(document.source(), document.bytes(), unlessShown);
        return Finds.none();
    }

    /** Tools that save pages leave files empty that nobody will miss. */
    private void report(Diagnostic diagnostic) {
        if (diagnostic.code() == Code.EMPTY_FILE
                && PageRequisites.isOneWhenEmpty(diagnostic.place().file())) {
            attachments.addRequisite();
        } else {
            files.add(diagnostic);
        }
    }

    private Finds keep(Found.Document document, ReadResult.Read read, SameNames same) {
        String path = document.source().path();
        if (document.capture().filter(capture -> capture.form() == Form.PATCH).isPresent()) {
            attachments.add(document.source(), document.bytes(), List.of());
        }
        for (Embedded file : read.embedded()) {
            attachments.addEmbedded(file.sha256(), file.bytes(), file.address(), path);
        }
        read.names().forEach((code, name) -> names.merge(code, name, ObjectName::or));
        Finds finds = Finds.none();
        List<Diagnostic> odd = document.diagnostics();
        for (Diagnosed<Review> review : read.reviews()) {
            Diagnosed<Review> kept = ReviewGaps.told(with(odd, review));
            int number = stores.reviews().add(kept);
            boolean first = seen.add(kept.value().key());
            finds.reviews()
                    .add(first ? ReadCapture.of(number, path, kept, same) : ReadCapture.further(number, path, kept));
            odd = List.of();
        }
        for (Diagnosed<SavedObject> object : read.objects()) {
            Diagnosed<SavedObject> kept = with(odd, object);
            finds.objects().add(ReadObject.of(stores.objects().add(kept), path, kept));
            odd = List.of();
        }
        files.addAll(odd);
        return finds;
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
