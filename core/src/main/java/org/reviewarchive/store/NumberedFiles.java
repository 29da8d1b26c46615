package org.reviewarchive.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.reviewarchive.hash.Sha256;

/** Files in a folder, numbered as they come. Thread-safe for different numbers. Closing removes everything it wrote. */
final class NumberedFiles implements AutoCloseable {
    private static final int FOLDER_SIZE = 1_000;

    private final Path folder;
    private final AtomicInteger next = new AtomicInteger();
    private final Map<Integer, String> stamps = new ConcurrentHashMap<>();

    private NumberedFiles(Path folder) {
        this.folder = folder;
    }

    /** Opens the folder and removes what is in it. */
    static NumberedFiles open(Path folder) throws IOException {
        NumberedFiles files = new NumberedFiles(folder);
        files.clear();
        Files.createDirectories(folder);
        return files;
    }

    int nextNumber() {
        return next.getAndIncrement();
    }

    void put(int number, byte[] bytes) {
        Path file = file(number);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            stamps.put(number, Sha256.of(bytes));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns the hash of what was put last under a number. */
    String stamp(int number) {
        return stamps.get(number);
    }

    byte[] get(int number) throws IOException {
        return Files.readAllBytes(file(number));
    }

    @Override
    public void close() throws IOException {
        clear();
    }

    private Path file(int number) {
        return folder.resolve(String.format(Locale.ROOT, "%04d/%07d.json", number / FOLDER_SIZE, number));
    }

    private void clear() throws IOException {
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
}
