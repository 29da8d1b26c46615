package org.reviewarchive.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reviewarchive.markup.Attachment.Show;

class AttachmentRewriterTest {
    private static final Map<String, Attachment> KEPT = Map.of(
            "capture:/a.png", new Attachment("attachments/a.png", Show.PICTURE),
            "capture:/b.svg", new Attachment("attachments/b.txt", Show.SOURCE),
            "capture:/c.log", new Attachment("attachments/c.txt", Show.OPENED),
            "capture:/d.gz", new Attachment("attachments/d.bin", Show.SAVED));

    /** Knows the files of {@link #KEPT}; writes down what it hears. */
    private static final class Ear implements AttachmentResolver {
        private final List<String> heard = new ArrayList<>();

        @Override
        public Optional<Attachment> find(String address) {
            return Optional.ofNullable(KEPT.get(address));
        }

        @Override
        public void shown(Attachment file) {
            heard.add("shown " + file.href());
        }

        @Override
        public boolean isFile(String address) {
            return address.contains("/file/");
        }

        @Override
        public void missing(String name, String address) {
            heard.add("missing " + name + " at " + address);
        }

        @Override
        public void keptAsSource(String name) {
            heard.add("source " + name);
        }
    }

    private final Ear ear = new Ear();

    @Test
    void givesPicturesTheirPlace() {
        assertEquals(
                "<p><img src=\"attachments/a.png\" alt=\"A\" width=\"3\"></p>",
                rewrite("<p><img src=\"capture:/a.png\" alt=\"A\" width=\"3\"></p>"));
        assertEquals(List.of("shown attachments/a.png"), ear.heard);
    }

    @Test
    void marksWhatIsMissing() {
        assertEquals(
                "<p><span class=\"attachment missing\">A &lt;b&gt;</span></p>",
                rewrite("<p><img src=\"https://a.example/x.png\" alt=\"A &lt;b&gt;\"></p>"));
        assertEquals(List.of("missing A <b> at https://a.example/x.png"), ear.heard);
    }

    @Test
    void hearsOfWhatWasMissingBefore() {
        String markup = "<p><span class=\"attachment missing\">A</span></p>";

        assertEquals(markup, rewrite(markup));
        assertEquals(List.of("missing A at "), ear.heard);
    }

    @Test
    void showsADrawingAsALinkToItsSource() {
        String title = "title=\"The picture's source as text\"";
        assertEquals(
                "<a class=\"attachment\" href=\"attachments/b.txt\" " + title + ">B</a>",
                rewrite("<img src=\"capture:/b.svg\" alt=\"B\">"));
        assertEquals(
                "<a href=\"attachments/b.txt\" class=\"attachment\" " + title + ">B</a>",
                rewrite("<a href=\"https://a.example/b\"><img src=\"capture:/b.svg\" alt=\"B\"></a>"));
        assertTrue(ear.heard.contains("source B"));
        assertFalse(ear.heard.toString().contains("missing"), ear.heard.toString());
    }

    @Test
    void showsNoFileAsAPicture() {
        assertEquals("<span class=\"attachment missing\">C</span>", rewrite("<img src=\"capture:/c.log\" alt=\"C\">"));
        assertEquals(List.of("missing C at capture:/c.log"), ear.heard);
    }

    @Test
    void linksFilesAndSavesWhatABrowserCannotOpen() {
        assertEquals(
                "<a class=\"attachment\" href=\"attachments/c.txt\">c.log</a>",
                rewrite("<a class=\"attachment\" href=\"capture:/c.log\">c.log</a>"));
        assertEquals(
                "<a class=\"attachment\" href=\"attachments/d.bin\" download=\"d.gz\">d.gz</a>",
                rewrite("<a class=\"attachment\" href=\"capture:/d.gz\">d.gz</a>"));
    }

    @Test
    void keepsTheAddressOfAFileThatIsOnlyOnTheServer() {
        assertEquals(
                "<a class=\"attachment missing\" href=\"https://a.example/x\">x</a>",
                rewrite("<a class=\"attachment\" href=\"https://a.example/x\">x</a>"));
        assertEquals(
                "<a class=\"attachment missing\">y</a>", rewrite("<a class=\"attachment\" href=\"capture:/y\">y</a>"));
        assertEquals(List.of("missing x at https://a.example/x", "missing y at capture:/y"), ear.heard);
    }

    @Test
    void reportsAPictureAndItsLinkOnce() {
        rewrite("<a class=\"attachment\" href=\"https://a.example/x\"><img src=\"https://a.example/s\" alt=\"A\"></a>");

        assertEquals(List.of("missing A at https://a.example/s"), ear.heard);
    }

    @Test
    void leavesOtherLinksAlone() {
        String markup = "<p><a href=\"https://a.example/file/x\">x</a> <a href=\"https://a.example/D1\">y</a></p>";

        assertEquals(markup, rewrite(markup));
        assertEquals(List.of(), ear.heard);
    }

    private String rewrite(String markup) {
        return AttachmentRewriter.rewrite(SafeHtml.restored(markup), ear).html();
    }
}
