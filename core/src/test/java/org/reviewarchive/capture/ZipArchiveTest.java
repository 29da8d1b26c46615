package org.reviewarchive.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.reviewarchive.capture.Unpacked.bytes;
import static org.reviewarchive.capture.Unpacked.gzip;
import static org.reviewarchive.capture.Unpacked.join;
import static org.reviewarchive.capture.Unpacked.latin;
import static org.reviewarchive.capture.Unpacked.page;
import static org.reviewarchive.capture.Unpacked.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;

class ZipArchiveTest {
    @Test
    void handsOnEveryEntryUnderItsName() throws IOException {
        Unpacked unpacked =
                Unpacked.of("a.bin", zip("diffs/D1.html", "<html>1", "D2.json", "{\"a\":1}", "notes.txt", "x"));

        assertEquals(List.of("a.bin!/diffs/D1.html", "a.bin!/D2.json", "a.bin!/notes.txt"), unpacked.paths());
        assertEquals("<html>1", unpacked.text(0));
        assertEquals(Container.ZIP, unpacked.documents().get(0).source().container());
        assertEquals(
                Form.JSON, unpacked.documents().get(1).capture().orElseThrow().form());
        assertEquals(List.of(), unpacked.diagnostics());
    }

    @Test
    void takesNoFilesOfTheSystem() throws IOException {
        assertEquals(
                List.of("a.zip!/D1.html"),
                Unpacked.of("a.zip", zip("__MACOSX/._D1.html", "x", ".git/config", "x", "./D1.html", "x"))
                        .paths());
    }

    @Test
    void refusesNamesThatLeadElsewhere() throws IOException {
        Unpacked unpacked = Unpacked.of(
                "a.zip",
                zip("/abs.html", "x", "a/../../b.html", "x", "..\\c.html", "x", "C:\\d.html", "x", "e.html", "x"));

        assertEquals(List.of("a.zip!/e.html"), unpacked.paths());
        assertEquals(
                List.of(
                        "a.zip!//abs.html: has an absolute name; left out (unsafe-entry)",
                        "a.zip!/a/../../b.html: has a name that leaves its folder; left out (unsafe-entry)",
                        "a.zip!/../c.html: has a name that leaves its folder; left out (unsafe-entry)",
                        "a.zip!/C:/d.html: has an absolute name; left out (unsafe-entry)"),
                unpacked.diagnostics());
    }

    @Test
    void followsNoLinks() throws IOException {
        SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(channel)) {
            ZipArchiveEntry link = new ZipArchiveEntry("link.html");
            link.setUnixMode(0120777);
            zip.putArchiveEntry(link);
            zip.write(bytes("/etc/passwd"));
            zip.closeArchiveEntry();
        }
        byte[] archive = Arrays.copyOf(channel.array(), (int) channel.size());

        Unpacked unpacked = Unpacked.of("a.zip", archive);

        assertEquals(List.of(), unpacked.paths());
        assertEquals(
                List.of("a.zip!/link.html: is a symbolic link; not followed (unsafe-entry)"), unpacked.diagnostics());
    }

    @Test
    void readsBothEntriesOfOneName() throws IOException {
        String twice = new String(zip("D1.html", "one", "D2.html", "two"), StandardCharsets.ISO_8859_1);

        Unpacked unpacked = Unpacked.of("a.zip", latin(twice.replace("D2.html", "D1.html")));

        assertEquals(List.of("a.zip!/D1.html", "a.zip!/D1.html#2"), unpacked.paths());
        assertEquals(
                List.of(
                        "a.zip!/D1.html: is there more than once; this one is read as \"D1.html#2\" (container-damaged)"),
                unpacked.diagnostics());
    }

    @Test
    void leavesOutADamagedEntryAlone() throws IOException {
        String sound = new String(zip("D1.html", "first", "D2.html", "second"), StandardCharsets.ISO_8859_1);

        Unpacked unpacked = Unpacked.of("a.zip", latin(sound.replace("first", "fIrst")));

        assertEquals(List.of("a.zip!/D2.html"), unpacked.paths());
        assertEquals(
                List.of("a.zip!/D1.html: cannot be read (it is damaged); left out (container-damaged)"),
                unpacked.diagnostics());
    }

    @Test
    void saysThatEntriesAreEncrypted() throws IOException {
        byte[] archive = zip("D1.html", "x");
        int directory = new String(archive, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        archive[directory + 8] |= 1;

        assertEquals(
                List.of("a.zip!/D1.html: is encrypted; left out, save it without password (unreadable-file)"),
                Unpacked.of("a.zip", archive).diagnostics());
    }

    @Test
    void readsAnArchiveBehindAProgram() throws IOException {
        byte[] program = bytes("#!/bin/sh\nexit 1\n".repeat(9));

        assertEquals(
                "page",
                Unpacked.of("a.exe", join(program, zip("D1.html", "page"))).text(0));
    }

    @Test
    void refusesAnArchiveThatIsCutOff() throws IOException {
        byte[] archive = zip("D1.html", "page".repeat(100));

        Unpacked unpacked = Unpacked.of("a.zip", Arrays.copyOf(archive, archive.length - 30));

        assertEquals(List.of(), unpacked.paths());
        assertEquals(
                List.of("a.zip: is a zip archive cut off or damaged; left out, save it again (unreadable-file)"),
                unpacked.diagnostics());
    }

    @Test
    void reportsAnEmptyArchive() throws IOException {
        assertEquals(
                List.of("a.zip: is an archive without entries; save it again (empty-file)"),
                Unpacked.of("a.zip", zip()).diagnostics());
    }

    @Test
    void stopsAtALargeEntryAndReadsTheNext() throws IOException {
        Unpacked unpacked = Unpacked.of("a.zip", zip("D1.html", "x".repeat(101), "D2.html", "x".repeat(100)), 100);

        assertEquals(List.of("a.zip!/D2.html"), unpacked.paths());
        assertEquals(
                List.of("a.zip!/D1.html: is larger than 100 bytes; raise <maxFileBytes> to read it (limit-reached)"),
                unpacked.diagnostics());
    }

    @Test
    void stopsWhenAnArchiveGrowsBeyondProportion() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 1_000; i++) {
                zip.putNextEntry(new ZipEntry("D" + i + ".html"));
                zip.write(new byte[90_000]);
            }
        }

        Unpacked unpacked = Unpacked.of("bomb.zip", out.toByteArray());

        assertEquals(
                1,
                unpacked.diagnostics().stream()
                        .filter(each -> each.endsWith(
                                "grows to more than 100 times its size; the rest is left out (limit-reached)"))
                        .count());
        assertEquals(true, unpacked.documents().size() < 500);
    }

    @Test
    void readsContainersInItAndNoneInThose() throws IOException {
        byte[] inner = zip("D1.html", "one", "deep.zip", zip("D2.html", "two"));

        Unpacked unpacked =
                Unpacked.of("a.zip", zip("b.zip", inner, "c.warc.gz", gzip(page("http://h/D3", "<html>3"))));

        assertEquals(List.of("a.zip!/b.zip!/D1.html", "a.zip!/c.warc.gz!/http://h/D3"), unpacked.paths());
        assertEquals(
                List.of("a.zip!/b.zip!/deep.zip: lies in too many containers; left out, unpack the outer ones"
                        + " (limit-reached)"),
                unpacked.diagnostics());
    }

    @Test
    void readsTheRecordsOfAWaczAndNotItsIndexes() throws IOException {
        byte[] wacz = zip(
                "datapackage.json", "{\"a\":1}",
                "archive/data.warc.gz", gzip(page("http://h/D1", "<html>1")),
                "indexes/index.cdx", "x",
                "pages/pages.jsonl", "{\"a\":1}");

        Unpacked alone = Unpacked.of("a.wacz", wacz);
        Unpacked packed = Unpacked.of("a.zip", zip("a.wacz", wacz));

        assertEquals(List.of("a.wacz!/archive/data.warc.gz!/http://h/D1"), alone.paths());
        assertEquals(Container.WARC, alone.documents().get(0).source().container());
        assertEquals(List.of("a.zip!/a.wacz!/archive/data.warc.gz!/http://h/D1"), packed.paths());
        assertEquals(List.of(), packed.diagnostics());
    }

    @Test
    void saysThatAWaczLacksItsDescription() throws IOException {
        Unpacked unpacked = Unpacked.of("a.wacz", zip("archive/data.warc.gz", gzip(page("http://h/D1", "<html>1"))));

        assertEquals(1, unpacked.documents().size());
        assertEquals(
                List.of("a.wacz: is a WACZ without datapackage.json; its records are read all the same"
                        + " (container-damaged)"),
                unpacked.diagnostics());
    }

    @Test
    void neverThrows() throws IOException {
        byte[] archive = zip("D1.html", "page", "b.zip", zip("D2.html", "two"));
        for (int at = 0; at < archive.length; at++) {
            byte[] odd = archive.clone();
            odd[at] ^= 0x55;
            Unpacked.of("a.zip", odd);
        }
    }
}
