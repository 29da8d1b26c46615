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
    static PublishedSite load() throws IOException {
        Path folder = Path.of(System.getProperty("site")).toRealPath();
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
