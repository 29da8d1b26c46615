package org.reviewarchive.attachment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.hash.Sha256;
import org.reviewarchive.ledger.Unneeded;

class AttachmentStoreTest {
    private static final String MARK = "PHID-FILE-i2djogfyiov23spchg3b";

    @TempDir
    Path temp;

    private AttachmentStore store;

    @BeforeEach
    void open() throws IOException {
        store = AttachmentStore.open(temp.resolve("files"));
    }

    @AfterEach
    void close() throws IOException {
        store.close();
    }

    @ParameterizedTest
    @CsvSource({
        "a/D1_files/map one.png, capture:/a/D1_files/map%20one.png",
        "a/D1_files/100%25.png, capture:/a/D1_files/100%2525.png",
        "D1_files/m%2Cap.png, 'capture:/D1_files/m,ap.png'",
        "saved.zip!/D1_files/map.png, capture:/saved.zip%21/D1_files/map.png",
        "D1.mhtml!/cid:17@frame, capture:/D1.mhtml!/cid%3A17@frame",
        "m/reviews.example.org:8081/file/x.png, http://reviews.example.org:8081/file/x.png",
        "reviews.example.org+8081/file/x.png, https://Reviews.example.org:8081/file/x.png#top",
        "reviews.example.org/file/x.png, https://reviews.example.org:443/file/x.png",
        "h.example/a b.png, http://h.example/a%20b.png",
        "h.example/a.png?x=1, http://h.example/a.png?x=1",
        "D1/file/data/key/PHID-FILE-i2djogfyiov23spchg3b/m.png,"
                + " http://h.example/file/data/other/PHID-FILE-i2djogfyiov23spchg3b/m.png",
        "D1/file/data/key/PHID-FILE-i2djogfyiov23spchg3b/m.png,"
                + " http://h.example/file/download/@i/key/PHID-FILE-i2djogfyiov23spchg3b/m.png",
        "D1/file/data/key/PHID-FILE-i2djogfyiov23spchg3b/m.png,"
                + " capture:/gone/file/data/key/PHID-FILE-i2djogfyiov23spchg3b/m.png",
        "D1/file/data/key/PHID-FILE-i2djogfyiov23spchg3b/m.png,"
                + " capture:/gone.png?http://h/file/data/key/PHID-FILE-i2djogfyiov23spchg3b/m.png",
    })
    void findsAFileByWhatATextCallsIt(String path, String address) {
        byte[] bytes = Samples.picture(1);
        store.add(Samples.file(path, bytes), bytes, List.of());

        assertEquals(Optional.of(new StoredFile(Sha256.of(bytes), FileType.PNG)), store.find(address));
    }

    @ParameterizedTest
    @CsvSource({
        "D1_files/map.png, capture:/D2_files/map.png",
        "D1_files/map.png, capture:/map.png",
        "D1_files/map.png, http://D1_files/map.png",
        "D1_files/map.png, ../D1_files/map.png",
        "h.example/a.png, http://h.example/b/a.png",
        "h.example/a.png, http://a.example/a.png",
        "x.zip!/a.png, http://x.zip!/a.png",
        "D1/file/imagetransform/key/PHID-FILE-i2djogfyiov23spchg3b/m.png,"
                + " http://h.example/file/data/key/PHID-FILE-i2djogfyiov23spchg3b/m.png"
    })
    void takesNoOtherFileForIt(String path, String address) {
        byte[] bytes = Samples.picture(1);
        store.add(Samples.file(path, bytes), bytes, List.of());

        assertEquals(Optional.empty(), store.find(address));
    }

    @Test
    void findsWhatACrawlerGotByItsAddress() {
        byte[] bytes = Samples.picture(1);
        store.add(
                Samples.record("a.warc!/2", "http://h.example/file/data/k/" + MARK + "/m.png", bytes),
                bytes,
                List.of());

        assertTrue(
                store.find("https://h.example/file/data/k/" + MARK + "/m.png").isPresent());
        assertTrue(store.find("https://h.example/file/download/k/" + MARK + "/m.png")
                .isPresent());
        assertEquals(Optional.empty(), store.find("https://h.example/file/data/k/"));
    }

    @Test
    void keepsTheSameBytesOnce() throws IOException {
        byte[] bytes = Samples.picture(1);
        store.add(Samples.file("a.png", bytes), bytes, List.of());
        store.add(Samples.file("b/a.png", bytes), bytes, List.of());
        store.addEmbedded(Sha256.of(bytes), bytes, Optional.empty(), "D1.html");

        try (Stream<Path> files = Files.walk(temp.resolve("files"))) {
            assertEquals(1, files.filter(Files::isRegularFile).count());
        }
        assertArrayEquals(bytes, store.bytes(Sha256.of(bytes)).orElseThrow());
        assertEquals(Optional.empty(), store.bytes(Sha256.of(Samples.picture(2))));
        assertTrue(store.find("capture:sha256=" + Sha256.of(bytes)).isPresent());
        assertEquals(Optional.empty(), store.find("capture:sha256=../../etc/passwd"));
    }

    @Test
    void givesANameThatTwoFilesHaveToThePictureThenToTheFirstPathWhateverTheOrder() throws IOException {
        byte[][] files = {Samples.text("Log in"), Samples.picture(1), Samples.picture(2)};
        String[] paths = {"a", "b", "c"};
        for (int start = 0; start < files.length; start++) {
            try (AttachmentStore other = AttachmentStore.open(temp.resolve("other" + start))) {
                for (int i = 0; i < files.length; i++) {
                    int at = (start + i) % files.length;
                    String path = paths[at] + "/h.example/file/data/k/" + MARK + "/m.png";
                    other.add(Samples.file(path, files[at]), files[at], List.of());
                }

                assertEquals(
                        Sha256.of(files[1]),
                        other.find("http://h.example/file/data/k/" + MARK + "/m.png")
                                .orElseThrow()
                                .sha256());
            }
        }
    }

    @Test
    void namesUnknownFilesThatNoReviewShowsAndOnlyCountsPicturesAndRequisites() {
        byte[][] files = {Samples.text("a log"), Samples.text("notes"), Samples.picture(1), Samples.picture(2)};
        for (int i = 0; i < files.length; i++) {
            String path = "files/" + i;
            store.add(
                    Samples.file(path, files[i]),
                    files[i],
                    List.of(Diagnostic.of(Code.UNKNOWN_FILE, path, "no reader knows it; left out")));
        }
        store.addRequisite();
        for (String shown : List.of("capture:/files/0", "capture:/files/2")) {
            store.show(store.find(shown).orElseThrow().place().value());
        }

        assertEquals(
                List.of("files/1: no reader knows it; left out (unknown-file)"),
                store.unknown().stream().map(Diagnostic::toString).toList());
        assertEquals(new Unneeded(1, 1), store.unneeded());
        assertEquals(
                Stream.of(files[0], files[2]).map(Sha256::of).sorted().toList(),
                store.shown().values().stream().sorted().toList());
    }

    @Test
    void leavesNothingBehindNorTrustsWhatWasLeft() throws IOException {
        byte[] bytes = Samples.picture(1);
        store.add(Samples.file("a.png", bytes), bytes, List.of());
        try (AttachmentStore next = AttachmentStore.open(temp.resolve("files"))) {
            assertEquals(Optional.empty(), next.find("capture:/a.png"));
            assertEquals(Optional.empty(), next.bytes(Sha256.of(bytes)));
        }

        assertFalse(Files.exists(temp.resolve("files")));
    }
}
