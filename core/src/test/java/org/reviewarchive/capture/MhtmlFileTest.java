package org.reviewarchive.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.reviewarchive.capture.Unpacked.bytes;
import static org.reviewarchive.capture.Unpacked.join;
import static org.reviewarchive.capture.Unpacked.latin;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MhtmlFileTest {
    private static final String HEAD = """
            From: <Saved by Blink>
            Snapshot-Content-Location: http://h/D1
            Subject: =?utf-8?Q?D1?=
            Date: Mon, 6 May 2024 07:08:09 GMT
            MIME-Version: 1.0
            Content-Type: multipart/related;
            \ttype="text/html";
            \tboundary="--b--"

            """;
    private static final String PAGE = """
            ----b--
            Content-Type: text/html; charset=utf-8
            Content-ID: <frame-1@mhtml.blink>
            Content-Transfer-Encoding: quoted-printable
            Content-Location: http://h/D1

            <html>caf=C3=A9 on=
            e
            <p>two
            """;
    private static final String PICTURE = """
            ----b--
            Content-Type: image/png
            Content-Transfer-Encoding: base64
            Content-Location: cid:x@y

            iVBORw0KGgo=
            """;
    private static final String END = "----b----\n";

    @Test
    void handsOnThePageUnderTheFilesPathAndItsPartsInside() {
        for (String file : List.of(HEAD + PAGE + PICTURE + END, crlf(HEAD + PAGE + PICTURE + END))) {
            Unpacked unpacked = Unpacked.of("D1.bin", bytes(file));

            assertEquals(List.of("D1.bin", "D1.bin!/cid:x@y"), unpacked.paths());
            assertEquals("<html>caf\u00e9 one\n<p>two", unpacked.text(0));
            Source page = unpacked.documents().get(0).source();
            assertEquals(Container.MHTML, page.container());
            assertEquals(Optional.of(URI.create("http://h/D1")), page.address());
            assertEquals(Optional.of(Instant.parse("2024-05-06T07:08:09Z")), page.savedAt());
            Found.Document picture = unpacked.documents().get(1);
            assertEquals(Optional.empty(), picture.capture());
            assertEquals(Optional.of(URI.create("cid:x@y")), picture.source().address());
            assertEquals(8, picture.bytes().length);
            assertEquals(List.of(), unpacked.diagnostics());
        }
    }

    @Test
    void believesTheCharsetOfAPart() {
        String part = PAGE.replace("utf-8", "windows-1252")
                .replace("quoted-printable", "8bit")
                .replace("=C3=A9", "\u00e9");

        Unpacked unpacked = Unpacked.of("D1.mhtml", latin(HEAD + part.replace("on=\n", "on") + END));

        assertEquals("<html>caf\u00e9 one\n<p>two", unpacked.text(0));
    }

    @Test
    void takesThePartThatTheMessageStartsWithForThePage() {
        String head = HEAD.replace("type=\"text/html\";", "type=\"text/html\"; start=\"<frame-1@mhtml.blink>\";");

        assertEquals(
                List.of("D1.mhtml!/cid:x@y", "D1.mhtml"),
                Unpacked.of("D1.mhtml", bytes(head + PICTURE + PAGE + END)).paths());
    }

    @Test
    void saysThatTheClosingBoundaryIsMissing() {
        Unpacked unpacked = Unpacked.of("D1.mhtml", bytes(HEAD + PAGE));

        assertEquals(List.of("D1.mhtml"), unpacked.paths());
        assertEquals(
                List.of("D1.mhtml: ends without its closing boundary, so parts may be missing; save it again"
                        + " (truncated-file)"),
                unpacked.diagnostics());
    }

    @Test
    void refusesAMessageThatNamesNoBoundary() {
        String head = HEAD.replace(";\n\tboundary=\"--b--\"", "");

        Unpacked unpacked = Unpacked.of("D1.mhtml", bytes(head + PAGE + END));

        assertEquals(List.of(), unpacked.paths());
        assertEquals(
                List.of("D1.mhtml: is a page in MHTML that does not name the boundary of its parts; save it again"
                        + " (unreadable-file)"),
                unpacked.diagnostics());
    }

    @Test
    void tellsPartsOfOddEncodingAndReadsThem() {
        String unknown = PAGE.replace("quoted-printable", "x-odd");
        String malformed = PAGE.replace("<p>two", "<p>=ZZtwo");

        Unpacked asItIs = Unpacked.of("D1.mhtml", bytes(HEAD + unknown + END));
        Unpacked literally = Unpacked.of("D2.mhtml", bytes(HEAD + malformed + END));

        assertEquals(true, asItIs.text(0).startsWith("<html>caf=C3=A9"));
        assertEquals(
                List.of("D1.mhtml: has the unknown encoding \"x-odd\"; read as it is (container-damaged)"),
                asItIs.diagnostics());
        assertEquals("<html>caf\u00e9 one\n<p>=ZZtwo", literally.text(0));
        assertEquals(
                List.of("D2.mhtml: is not properly encoded as quoted-printable; what can be read of it is"
                        + " (container-damaged)"),
                literally.diagnostics());
    }

    @Test
    void doesNotDescendForEver() {
        StringBuilder nested = new StringBuilder("MIME-Version: 1.0\n");
        for (int i = 0; i < 5_000; i++) {
            nested.append("Content-Type: multipart/related; boundary=\"b")
                    .append(i)
                    .append("\"\n\n--b")
                    .append(i)
                    .append('\n');
        }

        assertEquals(
                "D1.mhtml: has too many parts, or parts nested too deeply; the rest is left out (limit-reached)",
                Unpacked.of("D1.mhtml", bytes(nested.toString())).diagnostics().get(0));
    }

    @Test
    void takesNoMailThatWasSentForAPage() {
        String mail = "From: a@example.org\nTo: b@example.org\nMIME-Version: 1.0\nContent-Type: text/html\n\n<html>x";

        Unpacked unpacked = Unpacked.of("mail.eml", bytes(mail));

        assertEquals(mail, unpacked.text(0));
        assertEquals(Container.HTML, unpacked.documents().get(0).source().container());
    }

    @Test
    void neverThrows() {
        byte[] file = join(bytes(HEAD + PAGE), bytes(PICTURE + END));
        for (int at = 0; at < file.length; at++) {
            byte[] odd = file.clone();
            odd[at] ^= 0x55;
            Unpacked.of("D1.mhtml", odd);
        }
    }

    private static String crlf(String text) {
        return text.replace("\n", "\r\n");
    }
}
