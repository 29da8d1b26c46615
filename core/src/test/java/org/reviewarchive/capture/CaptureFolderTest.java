package org.reviewarchive.capture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.reviewarchive.diagnostic.SiteException;

class CaptureFolderTest {
    @TempDir
    Path folder;

    @Test
    void listsEveryFileBelowSortedByPath() throws IOException {
        put("b.html", "D10.html", "D9.html", "a/z.html", "a.html", "a/b/c.txt", "B.html", "no ending");

        assertEquals(
                List.of("B.html", "D10.html", "D9.html", "a.html", "a/b/c.txt", "a/z.html", "b.html", "no ending"),
                open().paths());
        assertEquals(List.of(), open().diagnostics());
    }

    @Test
    void doesNotLookAtFilesAndFoldersThatBeginWithADot() throws IOException {
        put(".DS_Store", ".git/config", "a/.hidden/D1.html", "a/D2.html");

        assertEquals(List.of("a/D2.html"), open().paths());
    }

    @Test
    void looksIntoAFolderWhoseOwnNameBeginsWithADot() throws IOException {
        put(".saved/D1.html");

        assertEquals(
                List.of("D1.html"),
                CaptureFolder.open(folder.resolve(".saved"), 100, List.of()).paths());
    }

    @Test
    void doesNotLookIntoFoldersItIsToldOf() throws IOException {
        put("D1.html", "site/D1.html", "target/cache/a", "target/D2.html");
        List<Path> notSearched = List.of(folder.resolve("site"), folder.resolve("x/../target/cache"));

        assertEquals(
                List.of("D1.html", "target/D2.html"),
                CaptureFolder.open(folder, 100, notSearched).paths());
    }

    @Test
    void refusesAFolderThatDoesNotExist() {
        Path none = folder.resolve("none");

        SiteException refused = assertThrows(SiteException.class, () -> CaptureFolder.open(none, 100, List.of()));

        assertEquals("<inputDirectory> is \"" + none + "\"; there is no such folder.", refused.getMessage());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege there")
    void doesNotFollowSymbolicLinks(@TempDir Path elsewhere) throws IOException {
        put("D1.html");
        Files.writeString(elsewhere.resolve("secret.html"), "secret");
        Files.createSymbolicLink(folder.resolve("file.html"), elsewhere.resolve("secret.html"));
        Files.createSymbolicLink(folder.resolve("folder"), elsewhere);
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Files.createSymbolicLink(folder.resolve("self"), folder.resolve("self"));

        assertEquals(List.of("D1.html"), open().paths());
        assertEquals(
                List.of(
                        "file.html: is a symbolic link; not followed (unknown-file)",
                        "folder: is a symbolic link; not followed (unknown-file)",
                        "loop: is a symbolic link; not followed (unknown-file)",
                        "self: is a symbolic link; not followed (unknown-file)"),
                open().diagnostics().stream().map(Object::toString).toList());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege there")
    void doesNotFollowALinkThatReplacedAFileAfterListing(@TempDir Path elsewhere) throws IOException {
        put("D1.html");
        CaptureFolder listed = open();
        Path secret = Files.writeString(elsewhere.resolve("secret.html"), "secret");
        Files.delete(folder.resolve("D1.html"));
        Files.createSymbolicLink(folder.resolve("D1.html"), secret);

        assertInstanceOf(Found.Nothing.class, read(listed, "D1.html"));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no named pipes in folders")
    void doesNotOpenPipes() throws Exception {
        put("D1.html");
        Process made = new ProcessBuilder("mkfifo", folder.resolve("D2.html").toString()).start();
        assertEquals(0, made.waitFor());

        CaptureFolder listed = assertTimeoutPreemptively(Duration.ofSeconds(10), this::open);

        assertEquals(List.of("D1.html"), listed.paths());
        assertEquals(
                "[D2.html: is no regular file; not opened (unknown-file)]",
                listed.diagnostics().toString());
    }

    @Test
    void reportsEmptyFiles() throws IOException {
        Files.createFile(folder.resolve("D1.html"));

        assertEquals("D1.html: is empty; save it again (empty-file)", only("D1.html"));
    }

    @Test
    void readsFilesUpToTheLimitAndNoLarger() throws IOException {
        Files.writeString(folder.resolve("D1.html"), "x".repeat(100));
        Files.writeString(folder.resolve("D2.html"), "x".repeat(101));

        assertEquals("x".repeat(100), capture("D1.html").text());
        assertEquals(
                "D2.html: is larger than 100 bytes; raise <maxFileBytes> to read it (unreadable-file)",
                only("D2.html"));
    }

    @Test
    void reportsFilesThatAreGone() throws IOException {
        put("D1.html");
        CaptureFolder listed = open();
        Files.delete(folder.resolve("D1.html"));

        assertEquals(
                "[D1.html: cannot be read (it is gone); left out (unreadable-file)]",
                read(listed, "D1.html").diagnostics().toString());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no file modes")
    void reportsFilesThatMayNotBeReadWithoutPathsOfTheMachine() throws IOException {
        put("D1.html");
        Path file = folder.resolve("D1.html");
        Files.setPosixFilePermissions(file, java.util.Set.of());

        Found found = read(open(), "D1.html");

        // The superuser may read everything.
        assertTrue(
                Files.isReadable(file)
                        || found.diagnostics()
                                .toString()
                                .equals("[D1.html: cannot be read (permission denied); left out (unreadable-file)]"),
                () -> found.diagnostics().toString());
    }

    @Test
    void tellsTheHashAndTheNameOfWhatItRead() throws IOException {
        put("a/D1.html");

        Capture capture = capture("a/D1.html");

        assertEquals("a/D1.html", capture.path());
        assertEquals("D1.html", capture.fileName());
        assertEquals("2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881", capture.sha256());
    }

    private String only(String path) throws IOException {
        Found found = read(open(), path);
        assertInstanceOf(Found.Nothing.class, found);
        assertEquals(1, found.diagnostics().size());
        return found.diagnostics().get(0).toString();
    }

    private Capture capture(String path) throws IOException {
        return assertInstanceOf(Found.Document.class, read(open(), path))
                .capture()
                .orElseThrow();
    }

    private static Found read(CaptureFolder folder, String path) {
        List<Found> found = new ArrayList<>();
        folder.read(path, found::add);
        assertEquals(1, found.size());
        return found.get(0);
    }

    private CaptureFolder open() throws IOException {
        return CaptureFolder.open(folder, 100, List.of());
    }

    private void put(String... paths) throws IOException {
        for (String path : paths) {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, "x".getBytes(UTF_8));
        }
    }
}
