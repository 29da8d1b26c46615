package org.reviewarchive.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.reviewarchive.capture.CaptureFolder;
import org.reviewarchive.capture.Found;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.json.PublishedSchema;
import org.reviewarchive.json.ReviewJson;
import org.reviewarchive.json.StoredObject;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.SavedObject;
import org.reviewarchive.reader.phabricator.PhabricatorReader;

/**
 * Reads every folder of {@code captures/} and holds the result against the files beside the capture:
 * {@code review.json} for a review, {@code object.json} for a task or commit and {@code diagnostics.txt} for what was
 * reported. {@code -Dgolden.update} rewrites them and fails, so that a change is read before it is committed.
 */
class ReaderGoldenTest {
    private static final Path CAPTURES = Path.of("src/test/resources/captures");
    private static final boolean UPDATE = System.getProperty("golden.update") != null;

    @TestFactory
    Stream<DynamicTest> readsEachCaptureAsExpected() throws IOException {
        List<Path> cases;
        try (Stream<Path> systems = Files.list(CAPTURES)) {
            cases = systems.flatMap(ReaderGoldenTest::folders).sorted().toList();
        }
        assertFalse(cases.isEmpty(), "no cases in " + CAPTURES);
        return cases.stream()
                .map(each -> DynamicTest.dynamicTest(CAPTURES.relativize(each).toString(), () -> hold(each)));
    }

    private static Stream<Path> folders(Path system) {
        try (Stream<Path> folders = Files.list(system)) {
            return folders.toList().stream();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void hold(Path folder) throws IOException {
        CaptureFolder captures = CaptureFolder.open(folder, 1L << 24, List.of());
        List<String> names = captures.paths().stream()
                .filter(name -> name.startsWith("capture."))
                .toList();
        assertEquals(1, names.size(), "one capture in " + folder);
        assertEquals(
                Set.of(),
                captures.paths().stream()
                        .filter(name -> !Set.of(names.get(0), "review.json", "object.json", "diagnostics.txt")
                                .contains(name))
                        .collect(Collectors.toSet()),
                "files that belong to no capture");
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<String> reviews = new ArrayList<>();
        List<String> objects = new ArrayList<>();
        captures.read(names.get(0), found -> {
            diagnostics.addAll(found.diagnostics());
            if (found instanceof Found.Document document) {
                document.capture().ifPresent(capture -> {
                    ReadResult result = new PhabricatorReader(ZoneId.of("UTC")).read(capture);
                    review(result, diagnostics).ifPresent(reviews::add);
                    object(result, diagnostics).ifPresent(objects::add);
                });
            }
        });
        Optional<String> review = reviews.stream().findFirst();
        compare(folder.resolve("review.json"), review);
        compare(folder.resolve("object.json"), objects.stream().findFirst());
        assertEquals(List.of(), review.map(PublishedSchema::errors).orElse(List.of()), "what the schema minds");
        String lines = diagnostics.stream().map(d -> d + "\n").collect(Collectors.joining());
        compare(folder.resolve("diagnostics.txt"), Optional.of(lines));
        assertFalse(
                UPDATE, "rewrote the files in " + folder + "; read the change and run again without -Dgolden.update");
    }

    private static Optional<String> object(ReadResult result, List<Diagnostic> diagnostics) {
        if (!(result instanceof ReadResult.Read read) || read.objects().isEmpty()) {
            return Optional.empty();
        }
        Diagnosed<SavedObject> object = read.objects().get(0);
        diagnostics.addAll(object.diagnostics());
        try {
            byte[] stored = StoredObject.bytes(new Diagnosed<>(object.value(), List.of()));
            return Optional.of(new ObjectMapper().readTree(stored).path("value").toPrettyString() + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Optional<String> review(ReadResult result, List<Diagnostic> diagnostics) {
        if (result instanceof ReadResult.Read read && !read.reviews().isEmpty()) {
            Review review = read.reviews().get(0).value();
            diagnostics.addAll(read.reviews().get(0).diagnostics());
            LinkIndex links = LinkIndex.of(List.of(ReviewFacts.of(review)));
            return Optional.of(
                    new String(ReviewJson.document(review, List.of(), links), StandardCharsets.UTF_8) + "\n");
        }
        if (result instanceof ReadResult.NoReview none) {
            diagnostics.add(none.diagnostic());
        }
        return Optional.empty();
    }

    private static void compare(Path expected, Optional<String> actual) throws IOException {
        if (UPDATE) {
            Files.deleteIfExists(expected);
            if (actual.isPresent()) {
                Files.writeString(expected, actual.get());
            }
            return;
        }
        assertEquals(actual.isPresent(), Files.exists(expected), expected + " is there just when the capture gives it");
        if (actual.isPresent()) {
            assertEquals(Files.readString(expected), actual.get(), expected.toString());
        }
    }
}
