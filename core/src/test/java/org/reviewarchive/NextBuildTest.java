package org.reviewarchive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewarchive.diagnostic.FailOn;
import org.reviewarchive.site.Sites;

/** A build that finds what the last one left gives what a first build gives, and touches only what changed. */
class NextBuildTest {
    private static final String HOST = "reviews.tern.example";
    private static final Path CAPTURES = Path.of("src/test/resources/captures/phabricator");

    @TempDir
    Path temp;

    private SavedPages pages;

    @BeforeEach
    void nameTheFolders() throws IOException {
        Files.createDirectory(temp.resolve("in"));
        pages = new SavedPages(temp.resolve("in"));
    }

    private void build(String site) {
        SiteOptions options = new SiteOptions(
                temp.resolve("in"),
                temp.resolve(site),
                temp.resolve(site + "-cache"),
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
        new ReviewSite(options, Progress.SILENT).build();
    }

    private Map<String, Path> files(String folder) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        Path root = temp.resolve(folder);
        try (Stream<Path> walk = Files.walk(root)) {
            walk.filter(Files::isRegularFile)
                    .forEach(file -> files.put(root.relativize(file).toString().replace('\\', '/'), file));
        }
        return files;
    }

    /** Returns which file each is: two names of one file, and a file that stayed, have the same. */
    private Map<String, Object> identities(String folder) throws IOException {
        Map<String, Object> identities = new TreeMap<>();
        for (Map.Entry<String, Path> file : files(folder).entrySet()) {
            BasicFileAttributes now = Files.readAttributes(file.getValue(), BasicFileAttributes.class);
            identities.put(file.getKey(), now.fileKey() + " " + now.lastModifiedTime());
        }
        return identities;
    }

    private Set<String> changed(Map<String, Object> before) throws IOException {
        Map<String, Object> after = identities("site");
        Set<String> changed = new TreeSet<>(before.keySet());
        changed.addAll(after.keySet());
        changed.removeIf(file -> after.containsKey(file) && after.get(file).equals(before.get(file)));
        return changed;
    }

    private void assertAsBuiltAnew(String step) throws IOException {
        build("clean");
        Map<String, Path> expected = files("clean");
        Map<String, Path> found = files("site");
        assertEquals(expected.keySet(), found.keySet(), step);
        for (String file : expected.keySet()) {
            assertArrayEquals(
                    Files.readAllBytes(expected.get(file)), Files.readAllBytes(found.get(file)), step + ": " + file);
        }
        for (String folder : List.of("clean", "clean-cache")) {
            for (Path file : files(folder).values()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void nothingChangedTouchesNothing() throws IOException {
        pages.save("D1.html", HOST, "D1", "See D2.", "Two.");
        pages.save("D2.html", HOST, "D2", "Fine.");
        pages.saveTask("T5.html", HOST, "T5", "Feed the walrus.");
        build("site");
        Map<String, Object> before = identities("site");
        Object folder = Files.readAttributes(temp.resolve("site"), BasicFileAttributes.class)
                .fileKey();

        build("site");

        assertEquals(Set.of(), changed(before));
        assertEquals(
                folder,
                Files.readAttributes(temp.resolve("site"), BasicFileAttributes.class)
                        .fileKey());
        assertAsBuiltAnew("unchanged");
    }

    @Test
    void aChangeTouchesThePagesThatStandOnIt() throws IOException {
        for (int id = 1; id < 8; id++) {
            pages.save("D" + id + ".html", HOST, "D" + id, id == 2 ? "See D5." : "Fine.");
        }
        build("site");
        Map<String, Object> before = identities("site");
        pages.save("D5.html", HOST, "D5", "Now see D7.");

        build("site");

        Set<String> changed = changed(before);
        String folder = "reviews/" + HOST + "/";
        assertTrue(changed.containsAll(Set.of(folder + "D5.html", folder + "D7.html")), changed.toString());
        for (String id : List.of("D1", "D2", "D3", "D4", "D6")) {
            assertFalse(changed.contains(folder + id + ".html"), id + " in " + changed);
        }
        assertAsBuiltAnew("D5 mentions D7");
    }

    @Test
    void aDeletedCaptureLeavesNoTrace() throws IOException {
        pages.save("D1.html", HOST, "D1", "See D2.");
        pages.save("D2.html", HOST, "D2", "A rare walrus.");
        build("site");
        Files.delete(temp.resolve("in/D2.html"));

        build("site");

        assertFalse(Files.exists(temp.resolve("site/reviews/" + HOST + "/D2.html")));
        assertAsBuiltAnew("without D2");
        for (Path kept : files("site-cache").values()) {
            assertFalse(Files.readString(kept).contains("walrus"), kept.toString());
        }
    }

    @Test
    void whatSomebodyTouchedIsWrittenAgain() throws IOException {
        pages.save("D1.html", HOST, "D1", "One.");
        pages.save("D2.html", HOST, "D2", "Two.");
        build("site");
        Files.writeString(temp.resolve("site/reviews/" + HOST + "/D1.html"), "gone");
        Files.delete(temp.resolve("site/reviews/" + HOST + "/D2.html"));

        build("site");

        assertAsBuiltAnew("after meddling");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyRowOfChangesGivesWhatAFirstBuildGives(long seed) throws IOException {
        Random random = new Random(seed);
        List<Path> captures;
        try (Stream<Path> all = Files.list(CAPTURES)) {
            captures = all.sorted().toList();
        }
        pages.save("D99.html", HOST, "D99", "So that there is one.");
        for (int step = 0; step < 6; step++) {
            List<String> done = new ArrayList<>();
            for (int change = random.nextInt(1, 4); change > 0; change--) {
                done.add(change(random, captures));
            }
            build("site");
            assertAsBuiltAnew("seed " + seed + ", step " + step + " " + done);
        }
    }

    /** Saves, changes or deletes a page, or takes one of the real captures in or out. */
    private String change(Random random, List<Path> captures) throws IOException {
        String id = "D" + random.nextInt(1, 9);
        String other = "D" + random.nextInt(1, 12);
        Path capture = captures.get(random.nextInt(captures.size()));
        switch (random.nextInt(6)) {
            case 0, 1 ->
                pages.save(id + ".html", HOST, id, "See " + other + " and T5, @mira.", "Word" + random.nextInt(50));
            case 2 -> pages.saveTask("T5.html", HOST, "T5", "For " + other + ".", "Word" + random.nextInt(50));
            case 3 -> Files.deleteIfExists(temp.resolve("in/" + id + ".html"));
            case 4 -> Files.deleteIfExists(temp.resolve("in/" + capture.getFileName() + ".html"));
            default -> {
                try (Stream<Path> files = Files.list(capture)) {
                    Path page = files.filter(
                                    file -> file.getFileName().toString().startsWith("capture."))
                            .findFirst()
                            .orElseThrow();
                    pages.write(capture.getFileName() + ".html", Files.readString(page));
                }
            }
        }
        return id + " " + other + " " + capture.getFileName();
    }
}
