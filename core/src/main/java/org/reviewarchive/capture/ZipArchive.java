package org.reviewarchive.capture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.reviewarchive.diagnostic.Code;

/**
 * A zip archive, read through its directory: what stands before the archive does not matter, and an archive that is cut
 * off has none and is refused. Also a WACZ, of whose files only the records are captures.
 */
final class ZipArchive {
    /** The rest needs libraries that are not there. */
    private static final Set<Integer> METHODS = Set.of(
            ZipEntry.STORED, ZipEntry.DEFLATED, ZipMethod.ENHANCED_DEFLATED.getCode(), ZipMethod.BZIP2.getCode());

    private static final Pattern RECORDS = Pattern.compile("archive/[^/]+\\.warc(?:\\.gz)?");
    private static final Pattern ABOUT_RECORDS =
            Pattern.compile("(?:indexes|pages|logs|crawls|fuzzy)/.*|(?:datapackage(?:-digest)?|signature)\\.json");
    private static final int MOST_ENTRIES = 1_500_000;
    private static final int FILE_TYPE = 0170000;
    private static final int REGULAR_FILE = 0100000;

    private final Unpacking unpacking;
    private final Piece piece;
    private final ArchiveNames names;

    ZipArchive(Unpacking unpacking, Piece piece) {
        this.unpacking = unpacking;
        this.piece = piece;
        this.names = new ArchiveNames(unpacking, piece, Container.ZIP);
    }

    /** Reads every entry, in the order of the directory. */
    void read() throws IOException {
        SeekableByteChannel channel = piece.channel().isPresent()
                ? piece.channel().get()
                : new SeekableInMemoryByteChannel(unpacking.budget().read(piece.in()));
        Optional<ZipDirectory> directory = ZipDirectory.of(channel);
        if (directory.isPresent() && directory.get().isTooLong()) {
            readBeginning(channel.position(0));
            return;
        }
        try (ZipFile zip = directory.isPresent() ? open(channel) : null) {
            if (zip != null) {
                read(zip, Collections.list(zip.getEntries()));
                return;
            }
        } catch (IOException damaged) {
            // Said below, as for an archive without a directory.
        }
        unpacking.report(
                Code.UNREADABLE_FILE, piece.path(), "is a zip archive cut off or damaged; left out, save it again");
    }

    /** The directory of this archive is not to be held in memory, so its entries are taken as they lie. */
    private void readBeginning(SeekableByteChannel channel) throws IOException {
        ZipArchiveInputStream zip =
                new ZipArchiveInputStream(Channels.newInputStream(channel), StandardCharsets.UTF_8.name(), true, true);
        ZipArchiveEntry entry = Foreign.call(zip::getNextEntry);
        for (int i = 0; entry != null && i < MOST_ENTRIES && !unpacking.budget().isSpent(); i++) {
            read(entry, () -> zip);
            entry = Foreign.call(zip::getNextEntry);
        }
        if (entry != null) {
            String message = "has too many entries; the first " + MOST_ENTRIES + " are read, unpack it to read all";
            unpacking.report(Code.LIMIT_REACHED, piece.path(), message);
        }
    }

    private static ZipFile open(SeekableByteChannel channel) throws IOException {
        return Foreign.call(() -> ZipFile.builder()
                .setSeekableByteChannel(channel)
                .setCharset(StandardCharsets.UTF_8)
                .setIgnoreLocalFileHeader(true)
                .get());
    }

    private void read(ZipFile zip, List<ZipArchiveEntry> entries) {
        names.reportIfEmpty(entries.isEmpty());
        boolean wacz = entries.stream().anyMatch(entry -> isRecords(entry.getName()));
        if (wacz && zip.getEntry("datapackage.json") == null) {
            String message = "is a WACZ without datapackage.json; its records are read all the same";
            unpacking.report(Code.CONTAINER_DAMAGED, piece.path(), message);
        }
        for (ZipArchiveEntry entry : entries) {
            if (unpacking.budget().isSpent()) {
                return;
            }
            if (!(wacz && ABOUT_RECORDS.matcher(entry.getName()).matches())) {
                read(entry, () -> zip.getInputStream(entry));
            }
        }
    }

    private void read(ZipArchiveEntry entry, Foreign.Call<InputStream> content) {
        if (!entry.isDirectory()) {
            names.accept(entry.getName(), kind(entry)).ifPresent(accepted -> read(entry, content, accepted));
        }
    }

    private void read(ZipArchiveEntry entry, Foreign.Call<InputStream> content, Entry accepted) {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            unpacking.report(Code.UNREADABLE_FILE, accepted.path(), "is encrypted; left out, save it without password");
        } else if (!METHODS.contains(entry.getMethod())) {
            String message = "is packed by method " + entry.getMethod() + ", which is not read; left out";
            unpacking.report(Code.UNREADABLE_FILE, accepted.path(), message);
        } else {
            inflate(entry, content, accepted);
        }
    }

    private void inflate(ZipArchiveEntry entry, Foreign.Call<InputStream> content, Entry accepted) {
        try {
            InputStream inflated = Foreign.stream(Foreign.call(content));
            InputStream in = new Checked(unpacking.budget().inflating(inflated), entry.getCrc());
            unpacking.entry(isRecords(entry.getName()) ? piece.continuing(accepted, in) : piece.holding(accepted, in));
        } catch (IOException damaged) {
            unpacking.reportDamage(accepted.path(), damaged);
        }
    }

    private static boolean isRecords(String name) {
        return RECORDS.matcher(name).matches();
    }

    private static Optional<String> kind(ZipArchiveEntry entry) {
        int type = entry.getUnixMode() & FILE_TYPE;
        return type == 0 || type == REGULAR_FILE
                ? Optional.empty()
                : Optional.of(
                        entry.isUnixSymlink() ? "is a symbolic link; not followed" : "is no regular file; left out");
    }

    /** Compares the checksum at the end, so that nothing damaged passes for what was saved. */
    private static final class Checked extends CheckedInputStream {
        private final long expected;

        Checked(InputStream in, long expected) {
            super(in, new CRC32());
            this.expected = expected;
        }

        @Override
        public int read() throws IOException {
            return checked(super.read());
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            return checked(super.read(bytes, from, length));
        }

        private int checked(int read) throws IOException {
            if (read < 0
                    && expected != ZipArchiveEntry.CRC_UNKNOWN
                    && getChecksum().getValue() != expected) {
                throw new ZipException("checksum");
            }
            return read;
        }
    }
}
