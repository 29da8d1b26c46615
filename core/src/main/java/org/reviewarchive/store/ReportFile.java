package org.reviewarchive.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is written beside its place and put there when it is whole, so that nobody reads half a report. Closing
 * without {@link #keep} leaves what stood there before.
 */
public final class ReportFile implements AutoCloseable {
    private final Path place;
    private final Path part;
    private final OutputStream stream;

    private ReportFile(Path place, Path part, OutputStream stream) {
        this.place = place;
        this.part = part;
        this.stream = stream;
    }

    /** Begins a file; makes its folder when there is none. */
    public static ReportFile create(Path place) throws IOException {
        Path absolute = place.toAbsolutePath();
        Files.createDirectories(absolute.getParent());
        Path part = absolute.resolveSibling("." + absolute.getFileName() + ".part");
        return new ReportFile(absolute, part, new BufferedOutputStream(Files.newOutputStream(part)));
    }

    /** Returns where to write. */
    public OutputStream stream() {
        return stream;
    }

    /** Puts the file in its place; nothing may be written any more. */
    public void keep() throws IOException {
        stream.close();
        Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        stream.close();
        Files.deleteIfExists(part);
    }
}
