package org.reviewarchive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.diagnostic.FailOn;
import org.reviewarchive.hash.Sha256;
import org.reviewarchive.site.Sites;

/** Builds sites of pages that show pictures and link files. */
class AttachmentsTest {
    private static final String HOST = "reviews.tern.example";
    private static final String DATA = "https://" + HOST + "/file/data/k/PHID-FILE-i2djogfyiov23spchg3b/";
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 1};

    @TempDir
    Path temp;

    private Path site;
    private SavedPages pages;

    @BeforeEach
    void nameTheFolders() throws IOException {
        Files.createDirectory(temp.resolve("in"));
        site = temp.resolve("site");
        pages = new SavedPages(temp.resolve("in"));
    }

    @Test
    void showsAPictureThatWasSavedBesideThePage() throws IOException {
        pages.save("a/D1.html", HOST, "D1", "<img src=D1_files/map.png alt='A map' width=12 height=8 onload=steal()>");
        put("a/D1_files/map.png", PICTURE);

        SiteReport report = build();

        assertEquals(null, report.counts().get(Code.ATTACHMENT_MISSING));
        assertArrayEquals(PICTURE, Files.readAllBytes(site.resolve(place(PICTURE, "png"))));
        String picture = "<img alt=\"A map\" width=\"12\" height=\"8\" src=\"";
        assertEquals(
                "<p>" + picture + place(PICTURE, "png") + "\"></p>",
                body("D1").path("html").asText());
        assertEquals("A map", body("D1").path("text").asText());
        assertTrue(
                page("D1").contains(picture + "../../" + place(PICTURE, "png") + "\" loading=\"lazy\">"), page("D1"));
    }

    @Test
    void publishesWhatManyPagesShowOnceAndNothingThatNoneShows() throws IOException {
        String inside = "data:image/png;base64," + Base64.getEncoder().encodeToString(PICTURE);
        pages.save("D1.html", HOST, "D1", "<img src=D1_files/a.png> <img src=D1_files/b.png>");
        pages.save("D2.html", HOST, "D2", "<img src='" + inside + "'>");
        put("D1_files/a.png", PICTURE);
        put("D1_files/b.png", PICTURE);
        put("D1_files/avatar.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 9});
        put("D1_files/style.css", "p { color: red }".getBytes(StandardCharsets.UTF_8));
        put("D1_files/empty.svg", new byte[0]);

        SiteReport report = build();

        assertEquals(List.of(place(PICTURE, "png")), attachments());
        assertFalse(
                report.counts().containsKey(Code.UNKNOWN_FILE),
                report.diagnostics().toString());
        assertFalse(
                report.counts().containsKey(Code.EMPTY_FILE),
                report.diagnostics().toString());
        assertTrue(body("D2").path("html").asText().contains(place(PICTURE, "png")));
    }

    @Test
    void namesWhatIsMissingOnceForEachPlaceAndAsksTheNetworkForNothing() throws IOException {
        pages.save(
                "D1.html",
                HOST,
                "D1",
                "<img src='" + DATA + "map.png' alt='A map'> <img src='" + DATA + "map.png' alt='A map'>",
                "<img id=7 alt=remote> <img src=javascript:steal() srcset='https://evil.example/a 2x'>");

        SiteReport report = build();

        assertEquals(
                List.of(
                        "D1.html: comment 101: \"A map\" is not among the captures; its name stands for it, and it was"
                                + " at " + DATA + "map.png (attachment-missing)",
                        "D1.html: comment 102: \"javascript:steal()\" is not among the captures; its name stands for it"
                                + " (attachment-missing)",
                        "D1.html: comment 102: \"remote\" is not among the captures; its name stands for it"
                                + " (attachment-missing)"),
                missing(report));
        assertFalse(page("D1").contains("<img"), page("D1"));
        assertFalse(page("D1").contains("evil.example"), page("D1"));
        assertTrue(page("D1").contains("<span class=\"attachment missing\">A map</span>"), page("D1"));
        assertEquals(List.of(), attachments());
    }

    @Test
    void linksAttachedFilesUnderSafeNames() throws IOException {
        byte[] log = "mem: 3 of 4\n".getBytes(StandardCharsets.UTF_8);
        byte[] other = {0x1f, (byte) 0x8b, 0, 0};
        pages.save("D1.html", HOST, "D1", box("serial.log", "serial.log"), box("core.gz", "core.gz"));
        put(HOST + "/file/data/k/PHID-FILE-aaaaaaaaaaaaaaaaaaaa/serial.log", log);
        put("x/file/data/k/PHID-FILE-bbbbbbbbbbbbbbbbbbbb/core.gz", other);

        SiteReport report = build();

        assertEquals(Stream.of(place(log, "txt"), place(other, "bin")).sorted().toList(), attachments());
        assertFalse(
                report.counts().containsKey(Code.UNKNOWN_FILE),
                report.diagnostics().toString());
        assertTrue(page("D1")
                .contains("<a class=\"attachment\" href=\"../../" + place(log, "txt") + "\">serial.log</a> (9 B)"));
        assertTrue(page("D1").contains("href=\"../../" + place(other, "bin") + "\" download=\"core.gz\">core.gz</a>"));
    }

    @Test
    void showsOnlyWhatIsAPictureByItsContent() throws IOException {
        byte[] page = "<html><script>steal()</script>".getBytes(StandardCharsets.UTF_8);
        byte[] drawing = "<svg onload='steal()'/>".getBytes(StandardCharsets.UTF_8);
        pages.save("D1.html", HOST, "D1", "<img src=a.png alt=one> <img src=b.png alt=two>");
        put("a.png", page);
        put("b.png", drawing);

        SiteReport report = build();

        assertEquals(List.of(place(drawing, "txt")), attachments());
        assertEquals(1, report.counts().get(Code.ATTACHMENT_MISSING));
        assertEquals(1, report.counts().get(Code.ATTACHMENT_AS_TEXT));
        assertEquals(1, report.counts().get(Code.UNKNOWN_FILE));
        assertFalse(page("D1").contains("<img"), page("D1"));
        assertTrue(page("D1").contains(place(drawing, "txt") + "\""), page("D1"));
    }

    @Test
    void findsThePictureOfOneCaptureForTheTextOfAnother() throws IOException {
        String picture = "<img src='" + DATA + "map.png' alt='A map'>";
        pages.save("raw/D1.html", HOST, "D1", picture, "Two.");
        pages.save("saved/D1.html", HOST, "D1", "<img src=D1_files/map.png alt='A map'>");
        put("saved/D1_files/map.png", PICTURE);

        assertFalse(build().counts().containsKey(Code.ATTACHMENT_MISSING));
        assertEquals(List.of(place(PICTURE, "png")), attachments());
    }

    @Test
    void doesNotGuessBetweenFilesOfOneName() throws IOException {
        String other = DATA.replace("i2d", "xxx");
        pages.save(
                "raw/D1.html", HOST, "D1", "<img src='" + DATA + "image.png'>", "<img src='" + other + "image.png'>");
        pages.save("saved/D1.html", HOST, "D1", "<img src=D1_files/image.png>");
        put("saved/D1_files/image.png", PICTURE);

        assertEquals(2, build().counts().get(Code.ATTACHMENT_MISSING));
        assertEquals(List.of(), attachments());
    }

    @Test
    void takesASmallCopyForThePictureAndThePictureForIt() throws IOException {
        String link = "<a href='" + DATA + "map.png'><img src='https://" + HOST + "/small.png' alt='A map'></a>";
        pages.save("D1.html", HOST, "D1", link);
        put("x/file/data/k/PHID-FILE-i2djogfyiov23spchg3b/map.png", PICTURE);

        assertFalse(build().counts().containsKey(Code.ATTACHMENT_MISSING));
        assertEquals(
                "<p><a href=\"" + place(PICTURE, "png") + "\" class=\"attachment\"><img alt=\"A map\" src=\""
                        + place(PICTURE, "png") + "\"></a></p>",
                body("D1").path("html").asText());
    }

    @Test
    void showsWhatAPageKeepsInItsStyles() throws IOException {
        String inside = "data:image/png;base64," + Base64.getEncoder().encodeToString(PICTURE);
        String empty = "data:image/svg+xml,<svg xmlns=\"http://www.w3.org/2000/svg\"><rect fill-opacity=\"0\"/></svg>";
        String shown = "<img alt=one src='" + empty + "' style='background-image:var(--sf-img-12)!important'>";
        pages.save("D1.html", HOST, "D1", shown + " <img alt=two src='" + empty + "'>");
        String style = "<style>:root{--sf-img-1: url(x);--sf-img-12: url(\"" + inside + "\")}</style></head>";
        String page = Files.readString(temp.resolve("in/D1.html"));
        pages.write("D1.html", page.replace("</head>", style));

        assertEquals(1, build().counts().get(Code.ATTACHMENT_MISSING));
        assertEquals(List.of(place(PICTURE, "png")), attachments());
    }

    @Test
    void keepsTheSidesOfAPictureThatChanged() throws IOException {
        pages.save("D1.html", HOST, "D1", "Looks sharper.");
        String page = Files.readString(temp.resolve("in/D1.html"));
        String code = """
                <div class="differential-changeset"><h1 class="differential-file-icon-header">map.png</h1>
                <table class="differential-diff diff-2up"><tr><td class="n"></td>
                <td class="old old-full diff-flush"><div class="differential-image-stage">\
                <img alt="map.png (9 B)" src="D1_files/gone.png"></div></td><td class="n"></td><td class="copy"></td>
                <td class="new new-full diff-flush" colspan="2"><div class="differential-image-stage">\
                <img alt="map.png (10 B)" src="D1_files/map.png"></div></td></tr></table></div>
                """;
        pages.write("D1.html", page.replace("</body>", code + "</body>"));
        put("D1_files/map.png", PICTURE);

        SiteReport report = build();

        JsonNode pictures = new ObjectMapper()
                .readTree(site.resolve("data/" + HOST + "/D1.json").toFile())
                .findPath("pictures");
        assertEquals("old", pictures.path(0).path("side").asText());
        assertEquals("new", pictures.path(1).path("side").asText());
        assertTrue(pictures.path(1).path("picture").path("html").asText().contains(place(PICTURE, "png")));
        assertEquals(List.of(place(PICTURE, "png")), attachments());
        assertEquals(1, missing(report).size());
        assertTrue(
                missing(report).get(0).startsWith("D1.html: map.png: \"map.png (9 B)\""),
                missing(report).get(0));
    }

    private static String box(String name, String file) {
        String mark = file.endsWith("log") ? "aaaaaaaaaaaaaaaaaaaa" : "bbbbbbbbbbbbbbbbbbbb";
        String path = "/k/PHID-FILE-" + mark + "/" + file;
        return "<div href=\"https://" + HOST + "/file/data" + path
                + "\" class=\"phabricator-remarkup-embed-layout-link \"><span class=\"fa\"></span><span>"
                + "<span class=\"phabricator-remarkup-embed-layout-name\">" + name + "</span>"
                + "<span class=\"phabricator-remarkup-embed-layout-info\">9 B</span></span>"
                + "<a class=\"phabricator-remarkup-embed-layout-download\" href=\"https://" + HOST + "/file/download"
                + path + "\">Download</a></div>";
    }

    private void put(String file, byte[] content) throws IOException {
        Path path = temp.resolve("in").resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, content);
    }

    private SiteReport build() {
        SiteOptions options = new SiteOptions(
                temp.resolve("in"),
                site,
                temp.resolve("cache"),
                "Archive",
                ZoneOffset.UTC,
                Sites.LOOK,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                FailOn.ERROR,
                2,
                SiteOptions.DEFAULT_MAX_FILE_BYTES);
        return new ReviewSite(options, Progress.SILENT).build();
    }

    private static String place(byte[] bytes, String ending) {
        String hash = Sha256.of(bytes);
        return "attachments/" + hash.substring(0, 2) + "/" + hash + "." + ending;
    }

    private List<String> attachments() throws IOException {
        if (!Files.exists(site.resolve("attachments"))) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(site.resolve("attachments"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> missing(SiteReport report) {
        return report.diagnostics().stream()
                .filter(each -> each.code() == Code.ATTACHMENT_MISSING)
                .map(Diagnostic::toString)
                .toList();
    }

    private JsonNode body(String id) throws IOException {
        return new ObjectMapper()
                .readTree(site.resolve("data/" + HOST + "/" + id + ".json").toFile())
                .path("timeline")
                .path(0)
                .path("body");
    }

    private String page(String id) throws IOException {
        return Files.readString(site.resolve("reviews/" + HOST + "/" + id + ".html"));
    }
}
