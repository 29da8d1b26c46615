package org.reviewarchive.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.reviewarchive.hash.Sha256;

/**
 * A folder of values by key, which earlier builds left. It serves one version of the program and its settings: opened
 * by another it is empty. What is damaged is not there. Thread-safe for different keys.
 */
public final class CacheFolder {
    private static final String STAMP = "made-by.txt";
    private static final int FOLDER = 2;
    private static final int NAME = 62;
    private static final int MARK = 16;

    private final Path folder;
    private final Set<Long> used = ConcurrentHashMap.newKeySet();

    private CacheFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Opens a folder.
     *
     * @param folder a folder that is this cache's alone
     * @param stamp what its values depend on beside their keys
     */
    public static CacheFolder open(Path folder, String stamp) throws IOException {
        CacheFolder cache = new CacheFolder(folder);
        Path made = folder.resolve(STAMP);
        if (!Files.isRegularFile(made) || !Files.readString(made).equals(stamp)) {
            Files.deleteIfExists(made);
            cache.sweep();
            Files.createDirectories(folder);
            Files.writeString(made, stamp);
        }
        return cache;
    }

    /** Returns the value of a key, which then stays. */
    public Optional<byte[]> get(String key) {
        Path file = file(key);
        try {
            byte[] bytes = Files.readAllBytes(file);
            used.add(mark(file));
            return Optional.of(bytes);
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    /**
     * Keeps a value under a key, in place of the former one. A build that dies meanwhile leaves the one or the other.
     */
    public void put(String key, byte[] value) {
        Path file = file(key);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createDirectories(file.getParent());
            Files.write(part, value);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        used.add(mark(file));
    }

    /** Removes what nobody got or put since the folder was opened. */
    public void sweep() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> unused;
        try (Stream<Path> files = Files.walk(folder)) {
            unused = files.filter(this::isUnused).toList();
        }
        for (Path file : unused) {
            Files.deleteIfExists(file);
        }
        List<Path> folders;
        try (Stream<Path> files = Files.walk(folder)) {
            folders = files.filter(Files::isDirectory)
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        for (Path each : folders) {
            removeIfEmpty(each);
        }
    }

    private boolean isUnused(Path file) {
        String name = file.getFileName().toString();
        boolean isValue = name.length() == NAME && file.getNameCount() == folder.getNameCount() + 2;
        return Files.isRegularFile(file) && !name.equals(STAMP) && !(isValue && used.contains(mark(file)));
    }

    /** A part of the name is enough to tell files apart, and small. */
    private static long mark(Path file) {
        return Long.parseUnsignedLong(file.getFileName().toString().substring(0, MARK), MARK);
    }

    private void removeIfEmpty(Path each) throws IOException {
        try (Stream<Path> entries = Files.list(each)) {
            if (each.equals(folder) || entries.findAny().isPresent()) {
                return;
            }
        }
        Files.delete(each);
    }

    private Path file(String key) {
        String name = Sha256.of(key.getBytes(UTF_8));
        return folder.resolve(name.substring(0, FOLDER)).resolve(name.substring(FOLDER));
    }
}
