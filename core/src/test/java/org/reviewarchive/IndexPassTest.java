package org.reviewarchive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewarchive.diagnostic.FailOn;
import org.reviewarchive.search.IndexReader;
import org.reviewarchive.site.Sites;

class IndexPassTest {
    private static final String HOST = "reviews.tern.example";

    @TempDir
    Path temp;

    private SavedPages pages;

    @BeforeEach
    void nameTheFolders() throws IOException {
        Files.createDirectory(temp.resolve("in"));
        pages = new SavedPages(temp.resolve("in"));
    }

    @Test
    void aBuiltSiteCanBeSearched() throws IOException {
        pages.save("D1.html", HOST, "D1", "A rare walrus.", "Two.");
        pages.save("D2.html", HOST, "D2", "No animals here.");
        List<String> stages = new ArrayList<>();
        IndexReader read = new IndexReader(build((stage, done, total) -> stages.add(stage)));

        assertEquals(Set.of(1), read.find("walrus").keySet());
        assertEquals(Set.of(2), read.find("animals").keySet());
        JsonNode texts = read.value("search/texts/0/1.js", "texts", "1");
        String page =
                Files.readString(temp.resolve("site").resolve(texts.get("page").textValue()));
        assertFalse(texts.get("texts").isEmpty());
        texts.get("texts")
                .forEach(text -> assertTrue(
                        page.contains("id=\"" + text.get(1).textValue() + "\""), () -> text + " leads nowhere"));
        assertEquals("indexing", stages.get(stages.size() - 1));
        try (Stream<Path> cache = Files.list(temp.resolve("cache"))) {
            assertTrue(cache.noneMatch(part -> part.toString().endsWith("-search")));
        }
    }

    @Test
    void aTaskIsFoundBesideReviews() throws IOException {
        pages.save("D5.html", HOST, "D5", "A rare walrus.");
        pages.saveTask("T5.html", HOST, "T5", "Feed the walrus.");
        IndexReader read = new IndexReader(build((stage, done, total) -> {}));

        assertEquals(Set.of(5, 4_096 + 5), read.find("walrus").keySet());
        assertEquals(Set.of(4_096 + 5), read.find("type:task").keySet());
        assertEquals(2, read.value("search/root.js", "root", "").get("reviews").intValue());
        JsonNode texts = read.value("search/texts/4/4101.js", "texts", "4101");
        assertTrue(Files.exists(temp.resolve("site").resolve(texts.get("page").textValue())));
        assertTrue(texts.get("texts").toString().contains("[\"c\",\"101\",\"Feed the walrus.\",\"mira\"]"));
    }

    private Map<String, byte[]> build(Progress progress) throws IOException {
        SiteOptions options = new SiteOptions(
                temp.resolve("in"),
                temp.resolve("site"),
                temp.resolve("cache"),
                "Tern",
                ZoneOffset.UTC,
                Sites.LOOK,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                FailOn.NEVER,
                2,
                SiteOptions.DEFAULT_MAX_FILE_BYTES);
        new ReviewSite(options, progress).build();
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(temp.resolve("site"))) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(
                        temp.resolve("site").relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
