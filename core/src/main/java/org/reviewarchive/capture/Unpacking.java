package org.reviewarchive.capture;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnostic;

/**
 * Opens one file of the folder and all that lies in it, and hands on each document. What cannot be opened is a
 * diagnostic beside what could. Nothing is written to disk; of a container's documents one is held at a time.
 */
final class Unpacking {
    /** A container may lie in a container, and no deeper. */
    private static final int DEEPEST = 1;

    private static final int GZIP_LAYERS = 2;
    private static final int MOST_REPORTS = 1_000;

    private final Budget budget;
    private final Consumer<Found> found;
    private int reports;

    Unpacking(Budget budget, Consumer<Found> found) {
        this.budget = budget;
        this.found = found;
    }

    /** Returns what may still be made of the file. */
    Budget budget() {
        return budget;
    }

    /**
     * Opens a file of the folder.
     *
     * @throws LimitReached when it is a document and too large
     * @throws IOException when it is a document and cannot be read
     */
    void file(String path, SeekableByteChannel channel) throws IOException {
        open(new Piece(Entry.file(path), Channels.newInputStream(channel), Optional.of(channel), 0));
    }

    /** Opens an entry of a container; what goes wrong with it is reported and costs no other. */
    void entry(Piece piece) {
        try {
            open(piece);
        } catch (LimitReached limit) {
            report(Code.LIMIT_REACHED, piece.path(), limit.getMessage());
        } catch (IOException damaged) {
            reportDamage(piece.path(), damaged);
        }
    }

    /** Reports an entry that cannot be read. */
    void reportDamage(String path, IOException damage) {
        report(Code.CONTAINER_DAMAGED, path, "cannot be read (" + Reasons.of(damage) + "); left out");
    }

    private void open(Piece piece) throws IOException {
        BufferedInputStream in = new BufferedInputStream(piece.in(), FileForm.HEAD);
        Piece plain = new Piece(piece.entry(), in, piece.channel(), piece.level());
        FileForm form = piece.entry().isAttached() ? FileForm.DOCUMENT : form(in);
        for (int layer = 0; form == FileForm.GZIP && layer < GZIP_LAYERS; layer++) {
            in = new BufferedInputStream(budget.inflating(new Gunzip(in)), FileForm.HEAD);
            plain = piece.continuing(piece.entry(), in);
            form = form(in);
        }
        if (form == FileForm.DOCUMENT
                && plain.channel().isPresent()
                && !piece.entry().isAttached()) {
            // A program that unpacks itself stands before its archive.
            form = ZipDirectory.of(plain.channel().get()).isPresent() ? FileForm.ZIP : form;
        }
        if (form == FileForm.GZIP || form.isContainer() && plain.level() > DEEPEST) {
            report(Code.LIMIT_REACHED, piece.path(), "lies in too many containers; left out, unpack the outer ones");
        } else {
            read(form, plain);
        }
    }

    private void read(FileForm form, Piece piece) throws IOException {
        switch (form) {
            case ZIP -> new ZipArchive(this, piece).read();
            case TAR -> new TarArchive(this, piece).read();
            case WARC -> new WarcFile(this, piece).read();
            case MHTML -> new MhtmlFile(this, piece).read();
            default -> {
                if (piece.channel().isPresent() && piece.channel().get().size() > budget.maxDocument()) {
                    throw budget.tooLarge();
                }
                document(piece.entry(), budget.read(piece.in()), List.of());
            }
        }
    }

    private static FileForm form(InputStream in) throws IOException {
        in.mark(FileForm.HEAD);
        // A damage is met again where it counts, behind what precedes it.
        byte[] head = new Tolerant(in).readNBytes(FileForm.HEAD);
        in.reset();
        return FileForm.of(head);
    }

    /**
     * Hands on a document.
     *
     * @param odd what its container got wrong about it
     */
    void document(Entry entry, byte[] bytes, List<Diagnostic> odd) {
        if (bytes.length == 0) {
            // Pages are often saved without what only makes them pretty.
            if (!entry.isPartOfPage()) {
                report(Code.EMPTY_FILE, entry.path(), "is empty; save it again");
            }
            return;
        }
        Found decoded = Decoder.decode(entry, bytes);
        if (decoded instanceof Found.Document document && !odd.isEmpty()) {
            List<Diagnostic> all = new ArrayList<>(odd);
            all.addAll(document.diagnostics());
            decoded = new Found.Document(document.source(), document.bytes(), document.capture(), all);
        }
        found.accept(decoded);
    }

    /** Reports what is odd and belongs to no document. A file that is odd all over is not listed line by line. */
    void report(Code code, String path, String message) {
        reports++;
        if (reports <= MOST_REPORTS) {
            found.accept(CaptureFolder.none(code, path, message));
        } else if (reports == MOST_REPORTS + 1) {
            found.accept(CaptureFolder.none(
                    Code.LIMIT_REACHED, path, "is not all that is odd from here on; the rest is not listed"));
        }
    }
}
