package org.reviewarchive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.reviewarchive.diagnostic.FailOn;
import org.reviewarchive.json.PublishedSchema;
import org.reviewarchive.site.Sites;

/**
 * Builds every folder of {@code sites/} twice, the second time with another number of threads from files created in
 * another order, and holds each byte against {@code expected/}. The theme's own assets are left out, and with them the
 * manifest that holds their hashes. {@code -Dgolden.update} rewrites the expectation and fails.
 */
class SiteGoldenTest {
    private static final Path SITES = Path.of("src/test/resources/sites");
    private static final boolean UPDATE = System.getProperty("golden.update") != null;

    @TempDir
    private Path work;

    @TestFactory
    Stream<DynamicTest> buildsEachSiteAsExpected() throws IOException {
        List<Path> cases;
        try (Stream<Path> folders = Files.list(SITES)) {
            cases = folders.sorted().toList();
        }
        assertFalse(cases.isEmpty(), "no cases in " + SITES);
        return cases.stream()
                .map(each -> DynamicTest.dynamicTest(each.getFileName().toString(), () -> hold(each)));
    }

    private void hold(Path folder) throws IOException {
        Map<String, byte[]> first = build(shuffled(folder.resolve("captures"), 1), 1);
        Map<String, byte[]> second = build(shuffled(folder.resolve("captures"), 2), 4);
        same(first, second);
        passSchema(first);
        Path expected = folder.resolve("expected");
        if (UPDATE) {
            rewrite(expected, first);
        }
        same(files(expected), first);
        assertFalse(UPDATE, "rewrote " + expected + "; read the change and run again without -Dgolden.update");
    }

    private Path shuffled(Path captures, int seed) throws IOException {
        List<String> names = new ArrayList<>(files(captures).keySet());
        Collections.shuffle(names, new Random(seed));
        Path copy = work.resolve("captures-" + seed);
        for (String name : names) {
            Files.createDirectories(copy.resolve(name).getParent());
            Files.copy(captures.resolve(name), copy.resolve(name));
        }
        return copy;
    }

    private Map<String, byte[]> build(Path captures, int threads) throws IOException {
        Path output = work.resolve("site-" + threads);
        SiteOptions options = new SiteOptions(
                captures,
                output,
                work.resolve("cache"),
                "Lamp reviews",
                ZoneId.of("UTC"),
                Sites.LOOK,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                FailOn.ERROR,
                threads,
                SiteOptions.DEFAULT_MAX_FILE_BYTES);
        new ReviewSite(options, Progress.SILENT).build();
        Map<String, byte[]> site = files(output);
        site.keySet().removeIf(name -> name.startsWith("assets/") || name.equals("data/manifest.txt"));
        return site;
    }

    private static void passSchema(Map<String, byte[]> site) {
        List<String> documents = site.keySet().stream()
                .filter(name -> name.matches("data/.+/.+\\.json"))
                .toList();
        assertFalse(documents.isEmpty(), "no documents of reviews");
        assertEquals(List.of(), PublishedSchema.ledgerErrors(text(site.get("data/completeness.json"))));
        documents.forEach(name -> assertEquals(List.of(), PublishedSchema.errors(text(site.get(name))), name));
    }

    private static void same(Map<String, byte[]> expected, Map<String, byte[]> actual) {
        assertEquals(List.copyOf(expected.keySet()), List.copyOf(actual.keySet()));
        expected.forEach((name, bytes) -> {
            assertEquals(text(bytes), text(actual.get(name)), name);
            assertArrayEquals(bytes, actual.get(name), name);
        });
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void rewrite(Path folder, Map<String, byte[]> files) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path each : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.createDirectories(folder.resolve(file.getKey()).getParent());
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile).forEach(file -> {
                try {
                    files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        }
        return files;
    }
}
