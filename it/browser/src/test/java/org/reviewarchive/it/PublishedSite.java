package org.reviewarchive.it;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The sample archive as it stands on disk.
 *
 * @param folder the site's folder
 * @param pages every HTML page by its path
 */
record PublishedSite(Path folder, Map<Path, Document> pages) {
    /** The archive in the default theme. */
    static PublishedSite load() throws IOException {
        return load("site");
    }

    /** The archive in the theme without scripts. */
    static PublishedSite plain() throws IOException {
        return load("plain");
    }

    /** Both, for tests that take what they look at from a stream. */
    static Stream<PublishedSite> both() throws IOException {
        return Stream.of(load(), plain());
    }

    /** Says which, for the names of tests. */
    @Override
    public String toString() {
        return folder.getFileName().toString();
    }

    private static PublishedSite load(String property) throws IOException {
        Path folder = Path.of(System.getProperty(property)).toRealPath();
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(file -> file.toString().endsWith(".html")).toList();
        }
        Map<Path, Document> pages = new TreeMap<>();
        for (Path file : files) {
            pages.put(file, Jsoup.parse(file, "UTF-8"));
        }
        return new PublishedSite(folder, pages);
    }

    URI front() {
        return folder.resolve("index.html").toUri();
    }
}
