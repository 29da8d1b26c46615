package org.reviewarchive.search;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The sorted runs of terms on disk, by number: the one place of this package that touches it. */
final class RunFolder {
    private static final int BUFFER = 1 << 16;

    private final Path folder;

    private RunFolder(Path folder) {
        this.folder = folder;
    }

    /** Opens the folder and removes what is in it. */
    static RunFolder open(Path folder) throws IOException {
        RunFolder runs = new RunFolder(folder);
        runs.clear();
        Files.createDirectories(folder);
        return runs;
    }

    DataOutputStream create(int run) throws IOException {
        return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file(run)), BUFFER));
    }

    DataInputStream read(int run) throws IOException {
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(file(run)), BUFFER));
    }

    void delete(int run) throws IOException {
        Files.deleteIfExists(file(run));
    }

    /** Removes the folder and all in it. */
    void clear() throws IOException {
        if (Files.isDirectory(folder)) {
            List<Path> all;
            try (Stream<Path> walk = Files.walk(folder)) {
                all = walk.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path each : all) {
                Files.deleteIfExists(each);
            }
        }
    }

    private Path file(int run) {
        return folder.resolve(run + ".run");
    }
}
