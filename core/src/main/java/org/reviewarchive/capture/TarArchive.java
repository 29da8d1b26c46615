package org.reviewarchive.capture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.reviewarchive.diagnostic.Code;

/** A tar archive, read from its beginning to its end. */
final class TarArchive {
    private static final int MOST_ENTRIES = 200_000;
    private static final int BLOCK = 10_240;
    private static final int RECORD = 512;

    /** Long names and extended headers are kept in memory whatever length they declare. */
    private static final long LONGEST_HEADER = 1L << 20;

    private final Unpacking unpacking;
    private final Piece piece;
    private final ArchiveNames names;

    TarArchive(Unpacking unpacking, Piece piece) {
        this.unpacking = unpacking;
        this.piece = piece;
        this.names = new ArchiveNames(unpacking, piece, Container.TAR);
    }

    /** Reads every entry; of an archive that is cut off or damaged those that precede the damage. */
    void read() throws IOException {
        Allowance raw = new Allowance(piece.in());
        TarArchiveInputStream tar = new TarArchiveInputStream(raw, BLOCK, RECORD, StandardCharsets.UTF_8.name(), true);
        int count = 0;
        try {
            Optional<TarArchiveEntry> entry = next(tar, raw, 0);
            while (entry.isPresent()
                    && count < MOST_ENTRIES
                    && !unpacking.budget().isSpent()) {
                count++;
                read(tar, entry.get());
                entry = next(tar, raw, entry.get().getSize());
            }
            names.reportIfEmpty(count == 0);
            if (entry.isPresent() && count == MOST_ENTRIES) {
                String message = "has more than " + MOST_ENTRIES + " entries; the rest is left out";
                unpacking.report(Code.LIMIT_REACHED, piece.path(), message);
            }
        } catch (LimitReached limit) {
            unpacking.report(Code.LIMIT_REACHED, piece.path(), limit.getMessage());
        } catch (IOException damaged) {
            String message = "is cut off or damaged after entry " + count + "; the rest is left out";
            unpacking.report(Code.CONTAINER_DAMAGED, piece.path(), message);
        }
    }

    private static Optional<TarArchiveEntry> next(TarArchiveInputStream tar, Allowance raw, long unread)
            throws IOException {
        raw.allow(Math.max(0, Math.min(unread, Long.MAX_VALUE / 2)) + LONGEST_HEADER);
        Optional<TarArchiveEntry> entry = Foreign.call(() -> Optional.ofNullable(tar.getNextEntry()));
        raw.allowAll();
        return entry;
    }

    private void read(TarArchiveInputStream tar, TarArchiveEntry entry) {
        if (!entry.isDirectory()) {
            names.accept(entry.getName(), kind(entry))
                    .ifPresent(accepted -> unpacking.entry(piece.holding(accepted, Foreign.stream(tar))));
        }
    }

    private static Optional<String> kind(TarArchiveEntry entry) {
        if (entry.isSymbolicLink() || entry.isLink()) {
            return Optional.of("is a link to another file; not followed");
        }
        boolean odd = entry.isCharacterDevice() || entry.isBlockDevice() || entry.isFIFO();
        return odd ? Optional.of("is no regular file; left out") : Optional.empty();
    }
}
