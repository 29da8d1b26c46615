package org.reviewarchive.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reviewarchive.capture.Unpacked.bytes;
import static org.reviewarchive.capture.Unpacked.gzip;
import static org.reviewarchive.capture.Unpacked.join;
import static org.reviewarchive.capture.Unpacked.latin;
import static org.reviewarchive.capture.Unpacked.page;
import static org.reviewarchive.capture.Unpacked.record;
import static org.reviewarchive.capture.Unpacked.response;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WarcFileTest {
    private static final byte[] ONE = page("http://h/D1?id=3", "<html>one");
    private static final byte[] TWO = page("<http://h/D2>", "<html>two");

    @Test
    void handsOnAnswersUnderTheirAddresses() throws IOException {
        List<byte[]> files = List.of(join(ONE, TWO), join(gzip(ONE), gzip(TWO)), gzip(join(ONE, TWO)));

        for (byte[] file : files) {
            Unpacked unpacked = Unpacked.of("a.bin", file);
            assertEquals(List.of("a.bin!/http://h/D1?id=3", "a.bin!/http://h/D2"), unpacked.paths());
            assertEquals("<html>two", unpacked.text(1));
            Source source = unpacked.documents().get(1).source();
            assertEquals(Container.WARC, source.container());
            assertEquals(Optional.of(URI.create("http://h/D2")), source.address());
            assertEquals(Optional.of(Instant.parse("2024-05-06T07:08:09Z")), source.savedAt());
            assertEquals(List.of(), unpacked.diagnostics());
        }
    }

    @Test
    void handsOnResourcesAndNoNotesOfTheCrawler() {
        byte[] resource = record(
                Map.of("WARC-Type", "resource", "WARC-Target-URI", "http://h/x.diff", "Content-Type", "text/plain"),
                bytes("diff --git a/x b/x\n"));
        byte[] note = record(
                Map.of("WARC-Type", "resource", "WARC-Target-URI", "<metadata://gnu.org/x>"), bytes("--warc-file"));
        byte[] request =
                record(Map.of("WARC-Type", "request", "WARC-Target-URI", "http://h/"), bytes("GET / HTTP/1.1"));

        Unpacked unpacked = Unpacked.of("a.warc", join(note, request, resource));

        assertEquals(List.of("a.warc!/http://h/x.diff"), unpacked.paths());
        assertEquals(
                Form.PATCH, unpacked.documents().get(0).capture().orElseThrow().form());
        assertEquals(List.of(), unpacked.diagnostics());
    }

    @Test
    void unwrapsBodiesAndTellsHeadersThatLie() throws IOException {
        String html = "<html>caf\u00e9";
        byte[] chunked = response(
                "http://h/1",
                "HTTP/1.1 200 OK\nTransfer-Encoding: chunked",
                bytes("6\r\n<html>\r\n3;x=y\r\none\r\n0\r\n\r\n"));
        byte[] joined = response("http://h/2", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked", bytes("<html>two"));
        byte[] zipped = response("http://h/3", "HTTP/1.1 200 OK\nContent-Encoding: gzip", gzip(bytes("<html>three")));
        byte[] lying = response("http://h/4", "HTTP/1.1 200 OK\nContent-Encoding: gzip", bytes("<html>four"));
        byte[] western =
                response("http://h/5", "HTTP/1.1 200 OK\nContent-Type: text/html; charset=latin1", latin(html));

        Unpacked unpacked = Unpacked.of("a.warc", join(chunked, joined, zipped, lying, western));

        assertEquals("<html>one", unpacked.text(0));
        assertEquals("<html>two", unpacked.text(1));
        assertEquals("<html>three", unpacked.text(2));
        assertEquals("<html>four", unpacked.text(3));
        assertEquals(html, unpacked.text(4));
        assertEquals(
                List.of("a.warc!/http://h/4: is said to be gzip and is not; read as it is (container-damaged)"),
                unpacked.diagnostics());
    }

    @Test
    void keepsWhatPrecedesTheDamageOfABody() throws IOException {
        byte[] body = gzip(bytes("<html>" + "word ".repeat(2_000)));
        byte[] cut =
                response("http://h/1", "HTTP/1.1 200 OK\nContent-Encoding: gzip", Arrays.copyOf(body, body.length - 9));

        Unpacked unpacked = Unpacked.of("a.warc", cut);

        assertTrue(unpacked.text(0).startsWith("<html>word "));
        assertEquals(
                List.of("a.warc!/http://h/1: is cut off or damaged in its wrapping; what precedes is read"
                        + " (container-damaged)"),
                unpacked.diagnostics());
    }

    @Test
    void passesOverRedirectsAndKeepsRefusals() {
        byte[] moved = response("http://h/1", "HTTP/1.1 302 Found\nLocation: /2", bytes("<html>moved"));
        byte[] refused = response("http://h/2", "HTTP/1.1 403 Forbidden\nContent-Type: text/html", bytes("<html>no"));

        assertEquals(
                List.of("a.warc!/http://h/2"),
                Unpacked.of("a.warc", join(moved, refused)).paths());
    }

    @Test
    void numbersAnswersOfOneAddress() {
        Unpacked unpacked = Unpacked.of("a.warc", join(ONE, ONE));

        assertEquals(List.of("a.warc!/http://h/D1?id=3", "a.warc!/http://h/D1?id=3#2"), unpacked.paths());
    }

    @Test
    void takesNoAddressThatIsNotOfTheWeb() {
        Unpacked unpacked = Unpacked.of("a.warc", page("file:///etc/passwd", "<html>x"));

        assertEquals(Optional.empty(), unpacked.documents().get(0).source().address());
        assertEquals(
                List.of("a.warc!/file:///etc/passwd: is no address of the web; the document is read as if it had none"
                        + " (unsafe-entry)"),
                unpacked.diagnostics());
    }

    @Test
    void namesARevisitOfWhatIsNotHere() {
        byte[] known = record(
                Map.of(
                        "WARC-Type",
                        "revisit",
                        "WARC-Target-URI",
                        "http://h/D3",
                        "WARC-Refers-To-Target-URI",
                        "http://h/D1?id=3"),
                new byte[0]);
        byte[] orphan = record(
                Map.of("WARC-Type", "revisit", "WARC-Target-URI", "http://h/D4", "WARC-Refers-To", "<urn:uuid:0>"),
                new byte[0]);

        assertEquals(
                List.of(
                        "a.warc!/http://h/D4: is said to be as it was before, and that record is not here; save it again"
                                + " (record-missing)"),
                Unpacked.of("a.warc", join(known, orphan, ONE)).diagnostics());
    }

    @Test
    void goesOnBehindADamagedRecord() {
        String odd = new String(ONE, StandardCharsets.ISO_8859_1)
                .replaceFirst("\r\nContent-Length: \\d+", "\r\nContent-Length: 99999999999999999999");
        byte[] untyped = record(Map.of("WARC-Target-URI", "http://h/D3"), bytes("x"));

        Unpacked unpacked = Unpacked.of("a.warc", join(TWO, latin(odd), untyped, TWO));

        assertEquals(List.of("a.warc!/http://h/D2", "a.warc!/http://h/D2#2"), unpacked.paths());
        assertEquals(
                List.of(
                        "a.warc: is cut off or damaged behind byte 0; what can be read of the rest is read"
                                + " (container-damaged)",
                        "a.warc!/http://h/D3: is a record without type; left out (container-damaged)"),
                unpacked.diagnostics());
    }

    @Test
    void doesNotBelieveARecordThatSwallowsOthers() {
        String greedy = new String(ONE, StandardCharsets.ISO_8859_1)
                .replaceFirst("\r\nContent-Length: \\d+", "\r\nContent-Length: 999999999");

        Unpacked unpacked = Unpacked.of("a.warc", join(latin(greedy), TWO));

        assertEquals("<html>one", unpacked.text(0).strip());
        assertEquals("<html>two", unpacked.text(1));
        assertEquals(
                List.of("a.warc!/http://h/D1?id=3: is cut off in its record; save it again (truncated-file)"),
                unpacked.diagnostics());
    }

    @Test
    void readsWhatPrecedesTheEndOfATruncatedFile() throws IOException {
        byte[] plain = join(ONE, TWO);
        byte[] zipped = join(gzip(ONE), gzip(TWO));

        Unpacked cut = Unpacked.of("a.warc", Arrays.copyOf(plain, plain.length - 8));
        Unpacked cutZipped = Unpacked.of("a.warc.gz", Arrays.copyOf(zipped, zipped.length - 40));

        assertEquals("<html>two".substring(0, 5), cut.text(1));
        assertEquals(
                List.of("a.warc!/http://h/D2: is cut off in its record; save it again (truncated-file)"),
                cut.diagnostics());
        assertEquals("<html>one", cutZipped.text(0));
        assertEquals(false, cutZipped.diagnostics().isEmpty());
    }

    @Test
    void stopsAtALargeAnswerAndReadsTheNext() {
        Unpacked unpacked = Unpacked.of("a.warc", join(page("http://h/D1", "x".repeat(500)), TWO), 200);

        assertEquals(List.of("a.warc!/http://h/D2"), unpacked.paths());
        assertEquals(
                List.of(
                        "a.warc!/http://h/D1: is larger than 200 bytes; raise <maxFileBytes> to read it (limit-reached)"),
                unpacked.diagnostics());
    }

    @Test
    void endsAHeaderThatDoesNotEnd() {
        byte[] endless = bytes("WARC/1.1\r\n" + "X-Header: y\r\n".repeat(200_000));

        Unpacked unpacked = Unpacked.of("a.warc", join(endless, bytes("\n"), TWO));

        assertTrue(unpacked.diagnostics().get(0).endsWith("(container-damaged)"));
        assertEquals(List.of("a.warc!/http://h/D2"), unpacked.paths());
    }

    @Test
    void neverThrows() {
        byte[] file = join(ONE, TWO);
        for (int at = 0; at < file.length; at++) {
            byte[] odd = file.clone();
            odd[at] ^= 0x55;
            Unpacked.of("a.warc", odd);
        }
    }
}
