package org.reviewarchive.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartAddressTest {
    @ParameterizedTest
    @CsvSource({
        "saved/D1.html, D1_files/a.png, capture:/saved/D1_files/a.png",
        "saved/D1.html, ./D1_files/a%20b.png, capture:/saved/D1_files/a%20b.png",
        "saved/D1.html, D1_files/a b+c.png, capture:/saved/D1_files/a%20b%2Bc.png",
        "h/p/ada/index.html, ../../file/data/a.png?x=1#y, capture:/h/file/data/a.png",
        "D1.html, a%3Fb%23c.png, capture:/a%3Fb%23c.png",
        "saved.zip!/d/D1.html, ../a.png, capture:/saved.zip!/a.png",
        "D1.mhtml!/index.html, cid:a@b, capture:/D1.mhtml!/cid%3Aa@b",
        "D1.mhtml, CID:a@b, capture:/D1.mhtml!/CID%3Aa@b",
        "D1.html, https://h.example/a b.png, https://h.example/a%20b.png",
        "D1.html, 'ht\ttps://h.example/a.png', https://h.example/a.png",
        "windows/D1.html, D1_files\\a.png, capture:/windows/D1_files/a.png"
    })
    void namesWhatAPageRefersTo(String page, String reference, String address) {
        assertEquals(Optional.of(address), PartAddress.of(file(page), "", reference));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#top",
                "../../a.png",
                "../saved/../../a.png",
                "%2e%2e/%2e%2e/a.png",
                "..\\..\\a.png",
                "/etc/passwd",
                "file:///etc/passwd",
                "javascript:steal()",
                "data:image/png;base64,AA==",
                "blob:https://a.example/1",
                "//",
                "https://",
                "a\0b.png",
                "./",
                "mailto:ada@a.example"
            })
    void namesNothingOutsideTheInput(String reference) {
        assertEquals(Optional.empty(), PartAddress.of(file("saved/D1.html"), "", reference));
        assertEquals(Optional.empty(), PartAddress.of(file("a.zip!/saved/D1.html"), "", reference));
    }

    @Test
    void namesNothingByAnEndlessReference() {
        assertEquals(Optional.empty(), PartAddress.of(file("D1.html"), "", "a/".repeat(10_000)));
    }

    @Test
    void alsoSaysWhatAReferenceMeansOnTheServer() {
        String both = "capture:/D1_files/a.png?https://h.example/D1_files/a.png";

        assertEquals(Optional.of(both), PartAddress.of(file("D1.html"), "https://h.example/D1", "D1_files/a.png"));
        assertEquals(Optional.of("D1_files/a.png"), PartAddress.path(both));
        assertEquals(Optional.of("https://h.example/D1_files/a.png"), PartAddress.web(both));
        assertEquals(
                Optional.of("https://h.example/a.png"),
                PartAddress.of(file("D1.html"), "https://h.example/D1", "/a.png"));
        assertEquals(
                Optional.of("https://h.example/a.png"),
                PartAddress.of(file("D1.html"), "https://h.example/D1", "//h.example/a.png"));
    }

    @Test
    void believesTheContainerMoreThanThePage() {
        Source page = new Source(
                "a.warc!/1", Container.WARC, Optional.of(URI.create("https://h.example/x/D1")), Optional.empty(), "00");

        assertEquals(
                Optional.of("https://h.example/x/a.png"),
                PartAddress.of(page, "https://other.example/D1", "a.png").flatMap(PartAddress::web));
    }

    @Test
    void readsEscapesAndLeavesWhatIsNone() {
        assertEquals("a b%2", PartAddress.decoded("a%20b%2"));
        assertEquals("100%zz,ä", PartAddress.decoded("100%zz%2C%C3%A4"));
    }

    @Test
    void knowsBytesByTheirHash() {
        assertEquals(Optional.of("ab"), PartAddress.sha256(PartAddress.ofBytes("ab")));
        assertEquals(Optional.empty(), PartAddress.sha256("capture:/ab"));
        assertEquals(Optional.empty(), PartAddress.path(PartAddress.ofBytes("ab")));
        assertEquals(Optional.empty(), PartAddress.web(PartAddress.ofBytes("ab")));
    }

    private static Source file(String path) {
        return new Source(path, Container.HTML, Optional.empty(), Optional.empty(), "00");
    }
}
