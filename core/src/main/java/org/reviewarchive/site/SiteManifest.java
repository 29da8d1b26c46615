package org.reviewarchive.site;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The list of files that this tool wrote into a site, with their hashes, kept in the site itself. It is what tells our
 * files from anybody else's; {@code sha256sum -c data/manifest.txt} checks a copy against it.
 */
final class SiteManifest {
    static final String FILE = "data/manifest.txt";

    private static final int HASH_LENGTH = 64;

    private final Path site;
    private final Set<String> files;

    private SiteManifest(Path site, Set<String> files) {
        this.site = site;
        this.files = files;
    }

    /** Reads the manifest of a site; a folder without one holds no file of ours. */
    static SiteManifest read(Path site) throws IOException {
        Path list = site.resolve(FILE);
        if (!Files.isRegularFile(list)) {
            return new SiteManifest(site, Set.of());
        }
        try (Stream<String> lines = Files.lines(list)) {
            Set<String> files = lines.filter(line -> line.length() > HASH_LENGTH + 2)
                    .map(line -> line.substring(HASH_LENGTH + 2))
                    .collect(Collectors.toCollection(TreeSet::new));
            files.add(FILE);
            return new SiteManifest(site, files);
        }
    }

    /** Writes the manifest of a finished site. */
    static void write(Path site, SortedMap<String, String> hashes) throws IOException {
        Path list = site.resolve(FILE);
        Files.createDirectories(list.getParent());
        try (BufferedWriter out = Files.newBufferedWriter(list)) {
            for (var file : hashes.entrySet()) {
                out.write(line(file) + "\n");
            }
        }
    }

    /** Tells whether the manifest of a site is of these files. */
    static boolean isOf(Path site, SortedMap<String, String> hashes) throws IOException {
        Path list = site.resolve(FILE);
        if (!Files.isRegularFile(list)) {
            return false;
        }
        try (Stream<String> lines = Files.lines(list)) {
            Iterator<String> listed = lines.iterator();
            for (var file : hashes.entrySet()) {
                if (!listed.hasNext() || !listed.next().equals(line(file))) {
                    return false;
                }
            }
            return !listed.hasNext();
        }
    }

    private static String line(Map.Entry<String, String> file) {
        return file.getValue() + "  " + file.getKey();
    }

    /** Returns a file in the folder that this tool did not write, when there is one. */
    Optional<String> foreignFile() throws IOException {
        List<String> foreign = new ArrayList<>(1);
        Files.walkFileTree(site, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = site.relativize(file).toString().replace('\\', '/');
                if (attributes.isRegularFile() && files.contains(path)) {
                    return FileVisitResult.CONTINUE;
                }
                foreign.add(path);
                return FileVisitResult.TERMINATE;
            }
        });
        return foreign.stream().findFirst();
    }

    /** Removes the listed files, the list itself last, and the folders that are empty then; anything else stays. */
    void removeFiles() throws IOException {
        if (!Files.isDirectory(site)) {
            return;
        }
        for (String file : files) {
            Path path = site.resolve(file).normalize();
            if (path.startsWith(site) && !file.equals(FILE)) {
                Files.deleteIfExists(path);
            }
        }
        Files.deleteIfExists(site.resolve(FILE));
        List<Path> folders;
        try (Stream<Path> walk = Files.walk(site)) {
            folders = walk.filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        for (Path folder : folders) {
            if (isEmpty(folder)) {
                Files.delete(folder);
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
