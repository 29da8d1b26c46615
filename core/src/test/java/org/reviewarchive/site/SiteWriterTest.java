package org.reviewarchive.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.reviewarchive.diagnostic.SiteException;
import org.reviewarchive.link.PagePath;

class SiteWriterTest {
    @TempDir
    Path temp;

    private Path site;
    private Path staging;
    private Path aside;

    @BeforeEach
    void nameTheFolders() {
        site = temp.resolve("out/site");
        staging = temp.resolve("out/.site.building");
        aside = temp.resolve("out/.site.former");
    }

    @Test
    void publishesWhatWasWritten() throws Exception {
        publish(site, Map.of("index.html", "one", "a/b/c.html", "two"));

        assertEquals(Map.of("index.html", "one", "a/b/c.html", "two"), pages());
        assertOnlyTheSiteIsLeft();
    }

    @Test
    void replacesTheFormerSiteWhole() throws Exception {
        publish(site, Map.of("index.html", "one", "old/page.html", "two"));
        publish(site, Map.of("index.html", "three", "new/page.html", "four"));

        assertEquals(Map.of("index.html", "three", "new/page.html", "four"), pages());
        assertFalse(Files.exists(site.resolve("old")));
        assertOnlyTheSiteIsLeft();
    }

    @Test
    void leavesTheFormerSiteUntilItPublishes() throws Exception {
        publish(site, Map.of("index.html", "one"));

        try (SiteWriter writer = SiteWriter.open(site)) {
            writer.write(new PagePath("index.html"), "two".getBytes(UTF_8));
            assertEquals(Map.of("index.html", "one"), pages());
        }

        assertEquals(Map.of("index.html", "one"), pages());
        assertOnlyTheSiteIsLeft();
    }

    @Test
    void leavesNoSiteWhereItPublishesNone() throws Exception {
        try (SiteWriter writer = SiteWriter.open(site)) {
            writer.write(new PagePath("index.html"), "one".getBytes(UTF_8));
        }

        assertFalse(Files.exists(site));
    }

    @Test
    void takesTheFolderOfNothing() throws Exception {
        Files.createDirectories(site);

        publish(site, Map.of("index.html", "one"));

        assertEquals(Map.of("index.html", "one"), pages());
    }

    @Test
    void clearsWhatAKilledBuildLeft() throws Exception {
        publish(site, Map.of("index.html", "one"));
        put(staging.resolve(".under-construction"), "");
        put(staging.resolve("half/page.html"), "hal");

        publish(site, Map.of("index.html", "two"));

        assertEquals(Map.of("index.html", "two"), pages());
        assertOnlyTheSiteIsLeft();
    }

    @Test
    void clearsWhatABuildLeftThatWasKilledAfterTheSwap() throws Exception {
        publish(staging, Map.of("index.html", "one", "old.html", "two"));
        publish(site, Map.of("index.html", "three"));

        publish(site, Map.of("index.html", "four"));

        assertEquals(Map.of("index.html", "four"), pages());
        assertFalse(Files.exists(staging));
    }

    @Test
    void clearsWhatABuildLeftThatWasKilledAsItCleared() throws Exception {
        publish(staging, Map.of("index.html", "one", "old/page.html", "two"));
        Files.delete(staging.resolve("index.html"));
        publish(site, Map.of("index.html", "three"));
        assertFalse(Files.exists(staging));

        Files.createDirectories(staging.resolve("data"));
        publish(site, Map.of("index.html", "four"));
        assertFalse(Files.exists(staging));
    }

    @Test
    void bringsBackASiteThatWasSetAside() throws Exception {
        publish(aside, Map.of("index.html", "one"));

        SiteWriter.open(site).close();

        assertEquals(Map.of("index.html", "one"), pages());
        assertFalse(Files.exists(aside));
    }

    @Test
    void clearsASiteSetAsideWhereTheNewOneStands() throws Exception {
        publish(aside, Map.of("index.html", "one", "old.html", "two"));
        publish(site, Map.of("index.html", "three"));

        assertEquals(Map.of("index.html", "three"), pages());
        assertFalse(Files.exists(aside));
    }

    @Test
    void refusesAFolderThatHoldsOtherFilesByName() throws Exception {
        put(site.resolve("notes/mine.txt"), "mine");

        SiteException refused = assertThrows(SiteException.class, () -> SiteWriter.open(site));

        assertEquals(
                "<outputDirectory> is \"" + site + "\"; it holds files this tool did not write, such as"
                        + " \"notes/mine.txt\". Move them away or choose another folder.",
                refused.getMessage());
        assertEquals("mine", Files.readString(site.resolve("notes/mine.txt")));
    }

    @Test
    void refusesASiteThatSomebodyAddedTo() throws Exception {
        publish(site, Map.of("index.html", "one"));
        put(site.resolve("mine.txt"), "mine");

        assertThrows(SiteException.class, () -> SiteWriter.open(site));
        assertEquals(Map.of("index.html", "one", "mine.txt", "mine"), pages());
    }

    @Test
    void neverRemovesFilesAddedWhileItWorks() throws Exception {
        publish(site, Map.of("index.html", "one", "old/page.html", "two"));
        try (SiteWriter writer = SiteWriter.open(site)) {
            writer.write(new PagePath("index.html"), "three".getBytes(UTF_8));
            put(site.resolve("old/mine.txt"), "mine");
            writer.publish();
        }

        try (Stream<Path> all = Files.walk(temp)) {
            assertEquals(
                    List.of(staging.resolve("old/mine.txt")),
                    all.filter(Files::isRegularFile)
                            .filter(p -> !p.startsWith(site))
                            .filter(p -> !p.endsWith(".site.lock"))
                            .toList());
        }
        SiteException refused = assertThrows(SiteException.class, () -> SiteWriter.open(site));
        assertEquals(
                "<outputDirectory> is \"" + site + "\"; \"" + staging + "\" beside it holds files this tool did not"
                        + " write, such as \"old/mine.txt\". Move them away or choose another folder.",
                refused.getMessage());
        assertEquals("mine", Files.readString(staging.resolve("old/mine.txt")));
    }

    @Test
    void refusesAFile() throws Exception {
        put(site, "a file");

        assertThrows(SiteException.class, () -> SiteWriter.open(site));
        assertEquals("a file", Files.readString(site));
    }

    @Test
    void refusesASecondBuildOfTheSameSite() throws Exception {
        try (SiteWriter first = SiteWriter.open(site)) {
            SiteException refused = assertThrows(SiteException.class, () -> SiteWriter.open(site));

            assertEquals(
                    "<outputDirectory> is \"" + site + "\"; another build holds its lock and is already running. Wait"
                            + " for it or choose another folder.",
                    refused.getMessage());
            first.write(new PagePath("index.html"), "one".getBytes(UTF_8));
            first.publish();
        }
        assertEquals(Map.of("index.html", "one"), pages());
    }

    @Test
    void buildsNeighboursAtOnce() throws Exception {
        try (SiteWriter first = SiteWriter.open(site);
                SiteWriter second = SiteWriter.open(site.resolveSibling("other"))) {
            first.write(new PagePath("index.html"), "one".getBytes(UTF_8));
            second.write(new PagePath("index.html"), "two".getBytes(UTF_8));
            first.publish();
            second.publish();
        }
        assertEquals(Map.of("index.html", "one"), pages());
    }

    @Test
    void listsEveryFileWithItsHash() throws Exception {
        publish(site, Map.of("index.html", "one", "a/\u00e9.html", "two", "data/x.json", "{}"));

        Map<String, String> listed = new TreeMap<>();
        for (String line : Files.readAllLines(site.resolve(SiteManifest.FILE))) {
            listed.put(line.substring(66), line.substring(0, 64));
        }
        Map<String, String> found = new TreeMap<>();
        for (Map.Entry<String, String> page : pages().entrySet()) {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(page.getValue().getBytes(UTF_8));
            found.put(page.getKey(), HexFormat.of().formatHex(hash));
        }
        assertEquals(found, listed);
    }

    @Test
    void removesNothingOutsideTheSiteWhateverTheManifestSays() throws Exception {
        Path victim = put(temp.resolve("out/victim.txt"), "mine");
        publish(site, Map.of("index.html", "one"));
        Files.writeString(
                site.resolve(SiteManifest.FILE),
                "0".repeat(64) + "  ../victim.txt\n" + "0".repeat(64) + "  " + victim + "\n" + "0".repeat(64)
                        + "  index.html\nshort line\n");

        publish(site, Map.of("index.html", "two"));

        assertEquals(Map.of("index.html", "two"), pages());
        assertTrue(Files.exists(victim));
    }

    @Test
    void writesEachFileOnce() throws Exception {
        try (SiteWriter writer = SiteWriter.open(site)) {
            PagePath path = new PagePath("index.html");
            writer.write(path, new byte[1]);

            assertThrows(IllegalStateException.class, () -> writer.write(path, new byte[2]));
        }
    }

    @Test
    void leavesASiteAloneInWhichNothingChanged() throws Exception {
        publish(site, Map.of("index.html", "one", "a/b.html", "two"));
        FileTime then = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(site.resolve("index.html"), then);
        Object folder = Files.readAttributes(site, BasicFileAttributes.class).fileKey();

        try (SiteWriter writer = SiteWriter.open(site)) {
            writer.write(new PagePath("index.html"), "one".getBytes(UTF_8));
            writer.write(new PagePath("a/b.html"), "two".getBytes(UTF_8));
            assertFalse(writer.publish());
        }

        assertEquals(
                folder, Files.readAttributes(site, BasicFileAttributes.class).fileKey());
        assertEquals(then, Files.getLastModifiedTime(site.resolve("index.html")));
        assertOnlyTheSiteIsLeft();
    }

    @Test
    void keepsTheTimeOfAFileThatStayedTheSame() throws Exception {
        publish(site, Map.of("index.html", "one", "a/b.html", "two", "a/c.html", "three"));
        FileTime then = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(site.resolve("a/b.html"), then);

        publish(site, Map.of("index.html", "four", "a/b.html", "two"));

        assertEquals(Map.of("index.html", "four", "a/b.html", "two"), pages());
        assertEquals(then, Files.getLastModifiedTime(site.resolve("a/b.html")));
        assertOnlyTheSiteIsLeft();
    }

    @Test
    void aFileLessIsAChange() throws Exception {
        publish(site, Map.of("index.html", "one", "a/b.html", "two"));
        publish(site, Map.of("index.html", "one"));

        assertEquals(Map.of("index.html", "one"), pages());
        assertOnlyTheSiteIsLeft();
    }

    @Test
    void keepsWhatNobodyTouched() throws Exception {
        List<SiteFile> files = new ArrayList<>();
        try (SiteWriter writer = SiteWriter.open(site)) {
            files.add(writer.write(new PagePath("index.html"), "one".getBytes(UTF_8)));
            files.add(writer.write(new PagePath("a/b.html"), "two".getBytes(UTF_8)));
            assertTrue(writer.publish());
        }
        try (SiteWriter writer = SiteWriter.open(site)) {
            files.forEach(file -> assertTrue(writer.has(file)));
            files.forEach(writer::keep);
            writer.write(new PagePath("more.html"), "three".getBytes(UTF_8));
            assertTrue(writer.publish());
        }
        assertEquals(Map.of("index.html", "one", "a/b.html", "two", "more.html", "three"), pages());
        Files.writeString(site.resolve("a/b.html"), "edited");
        Files.delete(site.resolve("index.html"));
        try (SiteWriter writer = SiteWriter.open(site)) {
            files.forEach(file -> assertFalse(writer.has(file)));
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege there")
    void publishesWhereALinkLeads() throws Exception {
        Path real = Files.createDirectories(temp.resolve("elsewhere/site"));
        Files.createDirectories(site.getParent());
        Files.createSymbolicLink(site, real);

        publish(site, Map.of("index.html", "one"));
        publish(site, Map.of("index.html", "two"));

        assertTrue(Files.isSymbolicLink(site));
        assertEquals("two", Files.readString(real.resolve("index.html")));
    }

    private static void publish(Path where, Map<String, String> files) throws IOException {
        try (SiteWriter writer = SiteWriter.open(where)) {
            files.forEach((path, content) -> writer.write(new PagePath(path), content.getBytes(UTF_8)));
            writer.publish();
        }
    }

    private static Path put(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    /** Returns every file of the site but its manifest. */
    private Map<String, String> pages() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                pages.put(site.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        assertTrue(Optional.ofNullable(pages.remove(SiteManifest.FILE)).isPresent() || pages.isEmpty());
        return pages;
    }

    private void assertOnlyTheSiteIsLeft() throws IOException {
        try (Stream<Path> left = Files.list(site.getParent())) {
            assertEquals(
                    List.of(".site.lock", "site"),
                    left.map(p -> p.getFileName().toString()).sorted().toList());
        }
    }
}
