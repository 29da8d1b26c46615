package org.reviewarchive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.diagnostic.FailOn;
import org.reviewarchive.diagnostic.SiteException;
import org.reviewarchive.ledger.Thresholds;
import org.reviewarchive.site.Sites;

class ReviewSiteTest {
    private static final String HOST = "reviews.tern.example";

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
    void publishesReviewsAndTellsWhatItDid() throws IOException {
        pages.save("D1.html", HOST, "D1", "See D2 and D9.");
        pages.save("more/D2.html", HOST, "D2", "One.", "Two.");

        SiteReport report = build(FailOn.ERROR);

        assertEquals(2, report.reviews());
        assertEquals(3, report.comments());
        assertEquals(2, report.mentions());
        assertEquals(1, report.absent());
        assertEquals(Optional.of(site.resolve("index.html")), report.front());
        assertEquals(List.of(HOST + "/D1", HOST + "/D2"), keys());
        assertTrue(page(HOST, "D1").contains("href=\"D2.html\""));
        assertTrue(page(HOST, "D1").contains("href=\"https://" + HOST + "/D9\""));
        assertTrue(page(HOST, "D2").contains("href=\"D1.html#101\""));
    }

    @Test
    void publishesDocumentsThatPassTheSchemaBesideThem() throws IOException {
        pages.save("D1.html", HOST, "D1", "See D2 and D9.");
        pages.saveWithoutHost("D2.html", "D2", "One.");
        build(FailOn.NEVER);

        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(site.resolve("data/review.schema.json")));
        for (JsonNode review : archive().path("reviews")) {
            String document = Files.readString(site.resolve(review.path("data").asText()));
            assertEquals("[]", schema.validate(document, InputFormat.JSON).toString());
            assertTrue(Files.exists(site.resolve(review.path("page").asText())));
        }
    }

    @Test
    void checksWithoutWriting() throws IOException {
        pages.save("D1.html", HOST, "D1", "One.");

        SiteReport report = new ReviewSite(options(FailOn.ERROR, 2), Progress.SILENT)
                .check(new CheckOptions(temp.resolve("check"), Thresholds.NONE));

        assertEquals(1, report.reviews());
        assertEquals(Optional.empty(), report.front());
        assertFalse(Files.exists(site));
    }

    @Test
    void failsOnWhatTheUserSays() throws IOException {
        pages.save("D1.html", HOST, "D1", "One.");
        assertEquals(1, build(FailOn.ERROR).reviews());
        String warned = refusal(FailOn.WARNING);
        assertTrue(
                warned.matches("(?s)\\d+ diagnostics? fails? the build \\(<failOn>warning</failOn>\\); the former site,"
                        + " if any, stays\\. First: D1\\.html: .*"),
                warned);

        pages.save("D0.html", HOST, "D3", "Three.");
        pages.saveBroken("D2.html");
        assertEquals(
                "1 diagnostic fails the build (<failOn>error</failOn>); the former site, if any, stays. First: D2.html:"
                        + " is called a page and holds no text; left out (unreadable-review)",
                refusal(FailOn.ERROR));
        assertEquals(List.of(HOST + "/D1"), keys());

        assertEquals(2, build(FailOn.NEVER).reviews());
        assertEquals(List.of(HOST + "/D1", HOST + "/D3"), keys());
    }

    @Test
    void refusesAFolderWithoutReviewsWhateverTheUserSays() throws IOException {
        pages.save("D1.html", HOST, "D1", "One.");
        build(FailOn.ERROR);
        Map<String, String> former = files();
        Files.delete(temp.resolve("in/D1.html"));
        pages.write("notes.txt", "nothing");

        String refused = refusal(FailOn.NEVER);

        assertEquals(
                "<inputDirectory> is \"" + temp.resolve("in") + "\"; it holds no review that could be read. The former"
                        + " site, if any, stays. First: notes.txt: no reader knows it; left out (unknown-file)",
                refused);
        assertEquals(former, files());
    }

    @Test
    void makesOneReviewOfAllItsCaptures() throws IOException {
        pages.save("a/D1.html", HOST, "D1", "One.");
        pages.save("b/D1.html", HOST, "D1", "One.", "Two.");
        pages.save("c/D1.html", HOST, "D1", "One.", "Two.");

        SiteReport report = build(FailOn.ERROR);

        assertEquals(1, report.reviews());
        assertEquals(2, report.comments());
        assertTrue(files().get("data/reviews.tern.example/D1.json").contains("\"path\" : \"c/D1.html\""));
    }

    @Test
    void publishesTasksBesideReviewsAndLinksThem() throws IOException {
        pages.save("D1.html", HOST, "D1", "See T5 and T6.");
        pages.saveTask("a/T5.html", HOST, "T5", "Done by D1.");
        pages.saveTask("b/T5.html", HOST, "T5", "Done by D1.", "Twice.");
        pages.saveTask("c/T5.html", "", "T5", "Once.");

        SiteReport report = build(FailOn.ERROR);

        assertEquals(1, report.reviews());
        assertEquals(1, report.absent());
        assertEquals(
                "[]", archive().path("reviews").path(0).findValues("objects").toString());
        assertEquals(
                "{\"key\":\"" + HOST
                        + "/T5\",\"kind\":\"task\",\"id\":\"T5\",\"title\":\"Title of T5\",\"page\":\"objects/" + HOST
                        + "/T5.html\"}",
                archive().path("objects").path(0).toString());
        assertEquals(1, archive().path("objects").size());
        String task = Files.readString(site.resolve("objects/" + HOST + "/T5.html"));
        assertTrue(task.contains("Twice."));
        assertTrue(task.contains("href=\"../../reviews/" + HOST + "/D1.html#101\""));
        assertTrue(page(HOST, "D1").contains("href=\"../../objects/" + HOST + "/T5.html#101\""));
        JsonNode review = new ObjectMapper()
                .readTree(site.resolve("data/" + HOST + "/D1.json").toFile());
        assertEquals(
                "[true,false]",
                review.path("mentions").findValues("found").toString().replace(" ", ""));
        assertEquals(
                List.of(
                        "a/T5.html: is of reviews.tern.example/T5 as is b/T5.html, which holds no less and was used"
                                + " (capture-not-used)",
                        "c/T5.html: is of reviews.tern.example/T5 as is b/T5.html, which holds no less and was used"
                                + " (capture-not-used)"),
                report.diagnostics().stream()
                        .filter(d -> d.code() == Code.CAPTURE_NOT_USED)
                        .map(Diagnostic::toString)
                        .toList());
    }

    @Test
    void doesNotFailOnPagesOfOtherKinds() throws IOException {
        pages.save("D1.html", HOST, "D1", "One.");
        pages.write(
                "D2.html",
                "<title>404 Not Found</title><body class=\"phabricator-standard-page\"><h1>404 Not Found</h1></body>");

        SiteReport report = build(FailOn.ERROR);

        assertEquals(
                "[D2.html: the server's error page \"404 Not Found\" in place of D2; no review, left out (not-a-review)]",
                report.diagnostics().stream()
                        .filter(d -> d.code() == Code.NOT_A_REVIEW)
                        .toList()
                        .toString());
    }

    @Test
    void keepsReviewsOfOneMarkOnTwoServersApart() throws IOException {
        pages.save("a.html", HOST, "D1", "Here.");
        pages.save("b.html", "other.example:8443", "D1", "There.");

        assertEquals(2, build(FailOn.ERROR).reviews());

        assertEquals(List.of("other.example:8443/D1", HOST + "/D1"), keys());
    }

    @ParameterizedTest
    @CsvSource({
        "one server, '', reviews.tern.example",
        "one server, conf.example, reviews.tern.example",
        "two servers, '', unknown",
        "two servers, conf.example, conf.example",
        "no server, '', unknown",
        "no server, conf.example, conf.example"
    })
    void findsTheServerOfACaptureThatNamesNone(String others, String configured, String expected) throws IOException {
        if (!others.equals("no server")) {
            pages.save("a.html", HOST, "D1", "Here.");
        }
        if (others.equals("two servers")) {
            pages.save("b.html", "other.example", "D1", "There.");
        }
        pages.saveWithoutHost("c.html", "D1", "One.", "Two.");

        Optional<String> host = Optional.of(configured).filter(h -> !h.isEmpty());
        SiteReport report = new ReviewSite(options(site, host, FailOn.NEVER, 2), Progress.SILENT).build();

        JsonNode used = new ObjectMapper()
                .readTree(site.resolve("data")
                        .resolve(expected)
                        .resolve("D1.json")
                        .toFile());
        assertTrue(used.path("captures").findValuesAsText("path").contains("c.html"));
        assertEquals(expected, used.path("host").asText());
        assertEquals(expected.equals("unknown"), report.counts().containsKey(Code.HOST_UNKNOWN));
    }

    @Test
    void makesTheSameBytesWithAnyNumberOfThreadsFromAnyOrder() throws IOException {
        saveSome(pages, false);
        build(FailOn.NEVER);
        Map<String, String> expected = files();

        for (int threads : new int[] {1, 4}) {
            Path input = Files.createDirectory(temp.resolve("shuffled" + threads));
            saveSome(new SavedPages(input), true);
            Path again = temp.resolve("again" + threads);
            SiteOptions options = options(again, Optional.empty(), FailOn.NEVER, threads);
            new ReviewSite(from(input, options), Progress.SILENT).build();
            assertEquals(expected, files(again));
        }
    }

    @ParameterizedTest
    @CsvSource({"th-TH-u-ca-buddhist-nu-thai, Asia/Kathmandu", "tr-TR, Pacific/Kiritimati", "ar-EG, America/St_Johns"})
    void makesTheSameBytesOnMachinesOfOtherPlaces(String locale, String zone) throws IOException {
        saveSome(pages, false);
        build(FailOn.NEVER);
        Map<String, String> expected = files();
        Locale formerLocale = Locale.getDefault();
        TimeZone formerZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            build(FailOn.NEVER);
        } finally {
            Locale.setDefault(formerLocale);
            TimeZone.setDefault(formerZone);
        }
        assertEquals(expected, files());
    }

    @Test
    void leavesTheFormerSiteWhenItDiesAtAnyPoint() throws IOException {
        pages.save("D1.html", HOST, "D1", "One.");
        build(FailOn.NEVER);
        Map<String, String> former = files();
        saveSome(pages, false);

        List<Progress> deadlyPoints = List.of(
                (stage, done, total) -> dieIf(stage.equals("reading") && done == 3),
                (stage, done, total) -> dieIf(stage.equals("writing") && done == 3),
                (stage, done, total) -> dieIf(stage.equals("writing") && done == total),
                (stage, done, total) -> dieIf(stage.equals("indexing") && done == total));
        for (Progress deadly : deadlyPoints) {
            ReviewSite dying = new ReviewSite(options(FailOn.NEVER, 2), deadly);
            assertThrows(IllegalStateException.class, dying::build);
            assertEquals(former, files());
        }

        build(FailOn.NEVER);
        assertEquals(9, keys().size());
        try (Stream<Path> left = Files.list(temp)) {
            assertEquals(
                    List.of(".site.lock", "cache", "in", "site"),
                    left.map(p -> p.getFileName().toString()).sorted().toList());
        }
    }

    private static void dieIf(boolean now) {
        if (now) {
            throw new IllegalStateException("killed");
        }
    }

    @Test
    void doesNotReadASitePublishedBelowTheCaptures() throws IOException {
        pages.save("D1.html", HOST, "D1", "One.");
        site = temp.resolve("in/site");
        build(FailOn.NEVER);
        Map<String, String> first = files();

        SiteReport second = build(FailOn.NEVER);

        assertEquals(1, second.reviews());
        assertEquals(first, files());
    }

    @Test
    void tellsOfItsProgress() throws IOException {
        saveSome(pages, false);
        List<String> heard = new ArrayList<>();

        new ReviewSite(options(FailOn.NEVER, 1), (stage, done, total) -> heard.add(stage + " " + done + "/" + total))
                .build();

        assertEquals("reading 1/10", heard.get(0));
        assertTrue(heard.contains("reading 10/10"));
        long all =
                files().keySet().stream().filter(name -> name.endsWith(".html")).count();
        assertTrue(heard.contains("writing " + all + "/" + all));
        assertEquals("indexing 1/1", heard.get(heard.size() - 1));
    }

    private static void saveSome(SavedPages pages, boolean backwards) throws IOException {
        for (int i = 1; i <= 9; i++) {
            int number = backwards ? 10 - i : i;
            String id = "D" + number;
            pages.save(id + ".html", HOST, id, "See D" + (number + 1) + ", T7 and @tomas.", "And D" + (11 - number));
        }
        pages.saveWithoutHost("other/D3.html", "D3", "One.");
    }

    private SiteReport build(FailOn failOn) {
        return new ReviewSite(options(failOn, 2), Progress.SILENT).build();
    }

    private String refusal(FailOn failOn) {
        return assertThrows(SiteException.class, () -> build(failOn)).getMessage();
    }

    private SiteOptions options(FailOn failOn, int threads) {
        return options(site, Optional.empty(), failOn, threads);
    }

    private SiteOptions options(Path output, Optional<String> host, FailOn failOn, int threads) {
        return new SiteOptions(
                temp.resolve("in"),
                output,
                temp.resolve("cache"),
                "Archive",
                ZoneOffset.UTC,
                Sites.LOOK,
                Optional.of(URI.create("https://archive.example/")),
                Optional.empty(),
                Optional.empty(),
                host,
                failOn,
                threads,
                SiteOptions.DEFAULT_MAX_FILE_BYTES);
    }

    private static SiteOptions from(Path input, SiteOptions options) {
        return new SiteOptions(
                input,
                options.outputDirectory(),
                options.cacheDirectory(),
                options.title(),
                options.timeZone(),
                options.look(),
                options.baseUrl(),
                options.forge(),
                options.mailmap(),
                options.host(),
                options.failOn(),
                options.threads(),
                options.maxFileBytes());
    }

    private List<String> keys() throws IOException {
        List<String> keys = new ArrayList<>();
        archive().path("reviews").forEach(review -> keys.add(review.path("key").asText()));
        return keys.stream().sorted().toList();
    }

    private JsonNode archive() throws IOException {
        return new ObjectMapper().readTree(site.resolve("data/archive.json").toFile());
    }

    private String page(String host, String id) throws IOException {
        return Files.readString(site.resolve("reviews/" + host + "/" + id + ".html"));
    }

    private Map<String, String> files() throws IOException {
        return files(site);
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), new String(Files.readAllBytes(file), UTF_8));
            }
        }
        return files;
    }
}
