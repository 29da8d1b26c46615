package org.reviewarchive.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewarchive.capture.Capture;
import org.reviewarchive.capture.CaptureFolder;
import org.reviewarchive.capture.Found;
import org.reviewarchive.reader.Embedded;
import org.reviewarchive.reader.ReadResult;
import org.reviewarchive.reader.ReviewReader;
import org.reviewarchive.reader.phabricator.PhabricatorReader;

class CachedReaderTest {
    private static final Path CAPTURES = Path.of("src/test/resources/captures");

    @TempDir
    Path temp;

    /** Reads with the real reader and counts. */
    private static final class Counting implements ReviewReader {
        private final ReviewReader reader = new PhabricatorReader(ZoneOffset.UTC);
        private int reads;

        @Override
        public String system() {
            return reader.system();
        }

        @Override
        public ReadResult read(Capture capture) {
            reads++;
            return reader.read(capture);
        }
    }

    private static List<Capture> captures() throws IOException {
        List<Capture> captures = new ArrayList<>();
        CaptureFolder folder = CaptureFolder.open(CAPTURES, 1 << 26, List.of());
        for (String path : folder.paths()) {
            folder.read(path, found -> {
                if (found instanceof Found.Document document) {
                    document.capture().ifPresent(captures::add);
                }
            });
        }
        return captures;
    }

    private CachedReader cached(ReviewReader reader) throws IOException {
        return new CachedReader(reader, CacheFolder.open(temp.resolve("cache"), "1"));
    }

    @Test
    void givesBackWhateverAReaderMadeOfACapture() throws Exception {
        Counting counting = new Counting();
        int reviews = 0;
        int objects = 0;
        for (Capture capture : captures()) {
            ReadResult first = cached(counting).read(capture);
            ReadResult second = cached(counting).read(capture);
            if (first instanceof ReadResult.Read read && second instanceof ReadResult.Read again) {
                assertEquals(read.reviews(), again.reviews(), capture.path());
                assertEquals(read.objects(), again.objects(), capture.path());
                assertEquals(read.names(), again.names(), capture.path());
                assertSame(read.embedded(), again.embedded());
                reviews += read.reviews().size();
                objects += read.objects().size();
            } else {
                assertEquals(first, second, capture.path());
            }
        }
        assertEquals(captures().size(), counting.reads);
        assertTrue(reviews > 20 && objects > 1, reviews + " reviews, " + objects + " objects");
    }

    private static void assertSame(List<Embedded> one, List<Embedded> other) {
        assertEquals(one.size(), other.size());
        for (int i = 0; i < one.size(); i++) {
            assertEquals(one.get(i).sha256(), other.get(i).sha256());
            assertEquals(one.get(i).address(), other.get(i).address());
            assertArrayEquals(one.get(i).bytes(), other.get(i).bytes());
        }
    }

    @Test
    void readsAgainWhatIsElsewhereOrDamaged() throws Exception {
        Counting counting = new Counting();
        Capture capture = captures().stream()
                .filter(each -> each.path().endsWith("capture.html"))
                .findFirst()
                .orElseThrow();
        cached(counting).read(capture);
        Capture changed = new Capture(capture.source(), capture.form(), capture.text() + " ");
        cached(counting).read(changed);
        assertEquals(2, counting.reads);
        try (Stream<Path> files = Files.walk(temp.resolve("cache"))) {
            for (Path file : files.filter(each -> each.getFileName().toString().length() > 60)
                    .toList()) {
                Files.writeString(file, "{\"read\":");
            }
        }
        cached(counting).read(capture);
        assertEquals(3, counting.reads);
    }
}
