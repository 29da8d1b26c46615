package org.reviewarchive.capture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewarchive.diagnostic.Code;

class DecoderTest {
    private static final String WORDS = "<p>caf\u00e9 \u201cquoted\u201d</p>";
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    @Test
    void readsUtf8WithoutDeclaration() {
        assertText("<html>" + WORDS, decode("D1.html", ("<html>" + WORDS).getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":\"<div>\"}", " [ {\"a\":1}]", "for (;;);{\"error\":null}", "{}"})
    void knowsJsonByItsBeginning(String text) {
        assertEquals(Form.JSON, form("a.txt", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]Home [2]Log In", "{braces} in a text", "for (;;) {", "x {\"a\":1}"})
    void knowsTextThatBeginsAlmostLikeJson(String text) {
        assertEquals(Form.TEXT, form("a.txt", text));
    }

    @Test
    void believesTheByteOrderMarkBeforeTheDeclaration() {
        String page = "<meta charset=\"windows-1252\">" + WORDS;

        assertText(page, decode("D1.html", join(UTF_8_MARK, page.getBytes(UTF_8))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void readsWideTextWithAByteOrderMark(String charset) {
        String page = "<!DOCTYPE html><title>D1</title>" + WORDS;

        assertText(page, decode("D1.html", ("\ufeff" + page).getBytes(Charset.forName(charset))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=windows-1252>",
                "<meta charset='WINDOWS-1252'/>",
                "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1252\">",
                "<meta charset = \"cp1252\">"
            })
    void believesTheDeclaration(String meta) {
        String page = meta + WORDS;

        assertText(page, decode("D1.html", page.getBytes(Charset.forName("windows-1252"))));
    }

    @Test
    void takesUndeclaredBytesThatAreNotUtf8ForWhatBrowsersTakeThem() {
        String page = "<html>" + WORDS;

        Found found = decode("D1.html", page.getBytes(Charset.forName("windows-1252")));

        assertEquals(page, capture(found).text());
        assertEquals(
                "[D1.html: declares no charset and is not UTF-8; read as windows-1252 (undecodable-text)]",
                found.diagnostics().toString());
    }

    @Test
    void marksBytesThatAreNotOfTheDeclaredCharset() {
        byte[] page =
                join("<meta charset=utf-8><p>a".getBytes(UTF_8), new byte[] {(byte) 0xE9}, "b</p>".getBytes(UTF_8));

        Found found = decode("D1.html", page);

        assertEquals("<meta charset=utf-8><p>a\ufffdb</p>", capture(found).text());
        assertEquals(Code.UNDECODABLE_TEXT, found.diagnostics().get(0).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-no-such-charset", "::", "UTF-99"})
    void passesOverDeclarationsOfNoKnownCharset(String charset) {
        String page = "<meta charset=\"" + charset + "\">" + WORDS;

        assertText(page, decode("D1.html", page.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "utf-16be", "UTF-32"})
    void passesOverDeclarationsThatTheirOwnBytesBelie(String charset) {
        String page = "<meta charset=\"" + charset + "\">" + WORDS;

        assertText(page, decode("D1.html", page.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-2022-CN", "x-JISAutoDetect", "x-COMPOUND_TEXT"})
    void readsWithEveryCharsetTheMachineKnows(String charset) {
        String page = "<meta charset=\"" + charset + "\"><p>plain</p>";

        assertText(page, decode("D1.html", page.getBytes(UTF_8)));
    }

    @Test
    void believesTheContainerBeforeThePageAndTheMarkBeforeBoth() {
        String page = "<meta charset=utf-8>" + WORDS;
        byte[] western = page.getBytes(Charset.forName("windows-1252"));

        assertText(page, Decoder.decode(said("text/html; charset=windows-1252"), western));
        assertText(
                page, Decoder.decode(said("text/html; charset=windows-1252"), join(UTF_8_MARK, page.getBytes(UTF_8))));
        assertText(page, Decoder.decode(said("text/html; charset=no-such"), page.getBytes(UTF_8)));
    }

    @Test
    void takesNoDeclarationFromAPatchOfAPage() {
        String patch = "diff --git a/x.html b/x.html\n--- a/x.html\n+++ b/x.html\n@@ -1 +1 @@\n"
                + "-<meta charset=windows-1252>\n+caf\u00e9\n";

        Found found = decode("D1.diff", patch.getBytes(UTF_8));

        assertEquals(patch, capture(found).text());
        assertEquals(Form.PATCH, capture(found).form());
    }

    @Test
    void readsLineEndsOfPagesAsHtmlDoes() {
        assertEquals(
                "<html>a\nb\nc",
                capture(decode("D1.html", "<html>a\r\nb\rc".getBytes(UTF_8))).text());
        assertEquals(
                "a\r\nb", capture(decode("D1.txt", "a\r\nb".getBytes(UTF_8))).text());
    }

    @Test
    void takesNoStyleScriptOrPictureForAText() {
        assertEquals(Optional.empty(), text(Decoder.decode(said("text/css"), "a { b: c }".getBytes(UTF_8))));
        assertEquals(Optional.empty(), text(Decoder.decode(said("image/png"), "<html>no".getBytes(UTF_8))));
        assertEquals(Optional.empty(), text(decode("x/core.pkg.css?v=1", "a { b: c }".getBytes(UTF_8))));
        assertEquals(
                Form.JSON,
                capture(decode("x/answer.js", "for (;;);{\"a\":1}".getBytes(UTF_8)))
                        .form());
    }

    private static Optional<Capture> text(Found found) {
        return assertInstanceOf(Found.Document.class, found).capture();
    }

    private static Entry said(String type) {
        return new Entry("a!/b", Optional.empty(), Optional.empty(), Optional.empty(), ContentType.of(type));
    }

    @Test
    void keepsNulBytesInsideAPage() {
        String page = "<html><p>a\0b</p>";

        assertText(page, decode("D1.html", page.getBytes(UTF_8)));
    }

    @Test
    void tellsPagesFromTextByTheirContent() {
        assertEquals(Form.HTML, form("D1.txt", "\n\n<!DOCTYPE HTML>\n<p>x"));
        assertEquals(Form.TEXT, form("D1.html", "D1 is a plain text where a < b and c > d"));
        assertEquals(Form.HTML, form("D1", "<div>x</div>"));
    }

    @Test
    void takesNoPictureForText() {
        byte[] picture = join(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}, new byte[200]);

        assertEquals(
                "[D1.html: is called a page and holds no text; left out (unreadable-review)]",
                none("D1.html", picture));
        assertEquals(
                "[D1.XHTML: is called a page and holds no text; left out (unreadable-review)]",
                none("D1.XHTML", picture));
        Found.Document document = assertInstanceOf(Found.Document.class, decode("D1.png", picture));
        assertEquals(Optional.empty(), document.capture());
        assertEquals(Container.FILE, document.source().container());
    }

    @Test
    void neverThrows() {
        for (int seed = 0; seed < 200; seed++) {
            byte[] noise = new byte[300];
            new java.util.Random(seed).nextBytes(noise);
            for (Charset charset : new Charset[] {UTF_8, UTF_16LE, UTF_16BE, ISO_8859_1}) {
                Found found = decode("D1.html", join(("<html><meta charset=" + charset + ">").getBytes(UTF_8), noise));
                assertEquals(Form.HTML, capture(found).form());
            }
        }
    }

    private static Found decode(String path, byte[] bytes) {
        return Decoder.decode(Entry.file(path), bytes);
    }

    private static Capture capture(Found found) {
        return assertInstanceOf(Found.Document.class, found).capture().orElseThrow();
    }

    private static String none(String path, byte[] bytes) {
        Found found = decode(path, bytes);
        assertInstanceOf(Found.Nothing.class, found);
        return found.diagnostics().toString();
    }

    private static Form form(String path, String text) {
        return capture(decode(path, text.getBytes(UTF_8))).form();
    }

    private static void assertText(String expected, Found found) {
        assertEquals("[]", found.diagnostics().toString());
        assertEquals(expected, capture(found).text());
        assertEquals(Form.HTML, capture(found).form());
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
