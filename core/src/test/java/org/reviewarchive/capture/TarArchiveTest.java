package org.reviewarchive.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.reviewarchive.capture.Unpacked.gzip;
import static org.reviewarchive.capture.Unpacked.tar;
import static org.reviewarchive.capture.Unpacked.zip;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;

class TarArchiveTest {
    @Test
    void handsOnEveryEntryUnderItsName() throws IOException {
        byte[] archive = tar("diffs/D1.html", "<html>1", "D2.html", "<html>2");

        for (byte[] file : List.of(archive, gzip(archive))) {
            Unpacked unpacked = Unpacked.of("saved", file);
            assertEquals(List.of("saved!/diffs/D1.html", "saved!/D2.html"), unpacked.paths());
            assertEquals("<html>2", unpacked.text(1));
            assertEquals(Container.TAR, unpacked.documents().get(0).source().container());
            assertEquals(List.of(), unpacked.diagnostics());
        }
    }

    @Test
    void followsNoLinksAndOpensNoDevices() throws IOException {
        Unpacked unpacked = Unpacked.of(
                "a.tar",
                tar("a", TarConstants.LF_SYMLINK, "b", TarConstants.LF_LINK, "c", TarConstants.LF_CHR, "d", "text"));

        assertEquals(List.of("a.tar!/d"), unpacked.paths());
        assertEquals(
                List.of(
                        "a.tar!/a: is a link to another file; not followed (unsafe-entry)",
                        "a.tar!/b: is a link to another file; not followed (unsafe-entry)",
                        "a.tar!/c: is no regular file; left out (unsafe-entry)"),
                unpacked.diagnostics());
    }

    @Test
    void refusesNamesThatLeadElsewhere() throws IOException {
        Unpacked unpacked = Unpacked.of("a.tar", tar("../D1.html", "x", "/D2.html", "x", "D3.html", "x"));

        assertEquals(List.of("a.tar!/D3.html"), unpacked.paths());
        assertEquals(
                List.of(
                        "a.tar!/../D1.html: has a name that leaves its folder; left out (unsafe-entry)",
                        "a.tar!//D2.html: has an absolute name; left out (unsafe-entry)"),
                unpacked.diagnostics());
    }

    @Test
    void readsWhatPrecedesTheEndOfATruncatedArchive() throws IOException {
        byte[] archive = tar("D1.html", "x".repeat(600), "D2.html", "y".repeat(3_000));

        Unpacked unpacked = Unpacked.of("a.tar", Arrays.copyOf(archive, 512 + 1_024 + 512 + 100));

        assertEquals(List.of("a.tar!/D1.html"), unpacked.paths());
        assertEquals(
                "a.tar!/D2.html: cannot be read (it is damaged); left out (container-damaged)",
                unpacked.diagnostics().get(0));
    }

    @Test
    void readsWhatPrecedesTheDamageOfADeflatedArchive() throws IOException {
        byte[] noise = new byte[3_000];
        new Random(1).nextBytes(noise);
        byte[] deflated = gzip(tar("D1.dat", noise, "D2.dat", noise));

        Unpacked unpacked = Unpacked.of("a.tgz", Arrays.copyOf(deflated, deflated.length - 40));

        assertEquals("a.tgz!/D1.dat", unpacked.paths().get(0));
        assertEquals(true, unpacked.diagnostics().get(0).endsWith("(container-damaged)"));
    }

    @Test
    void holdsNoEntryBeyondTheLimitInMemory() throws IOException {
        Unpacked unpacked = Unpacked.of("a.tar", tar("D1.html", "x".repeat(101), "D2.html", "y"), 100);

        assertEquals(List.of("a.tar!/D2.html"), unpacked.paths());
        assertEquals(
                List.of("a.tar!/D1.html: is larger than 100 bytes; raise <maxFileBytes> to read it (limit-reached)"),
                unpacked.diagnostics());
    }

    @Test
    void readsContainersInIt() throws IOException {
        assertEquals(
                List.of("a.tar!/b.zip!/D1.html"),
                Unpacked.of("a.tar", tar("b.zip", zip("D1.html", "x"))).paths());
    }

    @Test
    void neverThrows() throws IOException {
        byte[] archive = tar("D1.html", "page", "a-long-name/".repeat(20) + "D2.html".substring(0, 2), "two");
        for (int at = 0; at < archive.length; at += 3) {
            byte[] odd = archive.clone();
            odd[at] ^= 0x55;
            Unpacked.of("a.tar", odd);
        }
    }
}
