package org.reviewarchive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewarchive.diagnostic.FailOn;
import org.reviewarchive.diagnostic.SiteException;
import org.reviewarchive.ledger.Threshold;
import org.reviewarchive.ledger.Thresholds;
import org.reviewarchive.site.Sites;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ReviewCheckTest {
    private static final String HOST = "reviews.tern.example";

    @TempDir
    Path temp;

    private SavedPages pages;

    @BeforeEach
    void nameTheFolders() throws IOException {
        pages = new SavedPages(Files.createDirectory(temp.resolve("in")));
    }

    @Test
    void reportsEveryDiagnosticAndNotTheFirstOfEachKindAlone() throws IOException {
        int many = SiteReport.SHOWN + 5;
        for (int i = 1; i <= many; i++) {
            pages.save("D" + i + ".html", HOST, "D" + i, "One.");
        }
        pages.write("notes.txt", "nothing");

        SiteReport report = check(FailOn.NEVER, Thresholds.NONE);

        JsonNode results = sarif().path("runs").path(0).path("results");
        int counted =
                report.counts().values().stream().mapToInt(Integer::intValue).sum();
        assertTrue(counted > many, report.counts().toString());
        assertEquals(counted, results.size());
        assertTrue(results.findValuesAsText("uri").contains("D" + many + ".html"));
        assertTrue(results.findValuesAsText("uri").contains("notes.txt"));
    }

    @Test
    void failsCasesForWhatFailsTheBuildAndSaysTheRestBeside() throws Exception {
        pages.save("D1.html", HOST, "D1", "See D9.");
        pages.saveBroken("D2.html");
        pages.write("notes.txt", "nothing");

        SiteException refused = assertThrows(SiteException.class, () -> check(FailOn.ERROR, Thresholds.NONE));

        assertTrue(refused.getMessage().startsWith("1 diagnostic fails the build"), refused.getMessage());
        assertEquals("1  reviews", refused.lacks().get(0));
        Document junit = junit();
        assertEquals(List.of("D2.html"), failed(junit));
        assertEquals(
                List.of("D2.html", "notes.txt", "D1 Title of D1"),
                names(junit.getElementsByTagName("testcase"), "name"));
        assertEquals(
                List.of("0/0", "2/1", "1/0"),
                elements(junit.getElementsByTagName("testsuite")).stream()
                        .map(suite -> suite.getAttribute("tests") + "/" + suite.getAttribute("failures"))
                        .toList());
        String said = junit.getElementsByTagName("system-out").item(1).getTextContent();
        assertTrue(said.contains("(zone-assumed)"), said);
    }

    @Test
    void failsWhenMoreIsMissingThanIsAllowed() throws Exception {
        pages.save("D1.html", HOST, "D1", "See D8 and D9.");
        Thresholds limits = new Thresholds(Map.of(Threshold.MISSING_REVIEWS, 1, Threshold.MISSING_DIFFS, 5));

        SiteException refused = assertThrows(SiteException.class, () -> check(FailOn.ERROR, limits));

        assertEquals(
                "The captures lack more than is allowed: <maxMissingReviews> allows 1, and there are 2 absent reviews.",
                refused.getMessage());
        assertEquals(List.of("maxMissingReviews"), failed(junit()));
        assertEquals(
                List.of("maxMissingReviews", "maxMissingDiffs", "D1 Title of D1"),
                names(junit().getElementsByTagName("testcase"), "name"));
        assertEquals(
                1,
                check(FailOn.ERROR, new Thresholds(Map.of(Threshold.MISSING_REVIEWS, 2)))
                        .reviews());
    }

    @Test
    void reportsEvenWhenNoReviewCouldBeRead() throws Exception {
        pages.write("notes.txt", "nothing");

        assertThrows(SiteException.class, () -> check(FailOn.NEVER, Thresholds.NONE));

        assertEquals(List.of("notes.txt"), names(junit().getElementsByTagName("testcase"), "name"));
        assertEquals(
                List.of("unknown-file"),
                sarif().path("runs").path(0).path("results").findValuesAsText("ruleId"));
    }

    @Test
    void writesTheSameReportsWithAnyNumberOfThreads() throws IOException {
        for (int i = 1; i <= 9; i++) {
            pages.save(i + "/D" + i + ".html", HOST, "D" + i, "See D" + (i + 1) + ".");
        }
        check(FailOn.NEVER, Thresholds.NONE);
        byte[] sarif = Files.readAllBytes(temp.resolve("reports/reviews.sarif"));
        byte[] junit = Files.readAllBytes(temp.resolve("reports/junit.xml"));

        site(FailOn.NEVER, 4).check(new CheckOptions(temp.resolve("reports"), Thresholds.NONE));

        assertArrayEquals(sarif, Files.readAllBytes(temp.resolve("reports/reviews.sarif")));
        assertArrayEquals(junit, Files.readAllBytes(temp.resolve("reports/junit.xml")));
    }

    private SiteReport check(FailOn failOn, Thresholds thresholds) {
        return site(failOn, 1).check(new CheckOptions(temp.resolve("reports"), thresholds));
    }

    private ReviewSite site(FailOn failOn, int threads) {
        return new ReviewSite(
                new SiteOptions(
                        temp.resolve("in"),
                        temp.resolve("site"),
                        temp.resolve("cache"),
                        "Archive",
                        ZoneOffset.UTC,
                        Sites.LOOK,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        failOn,
                        threads,
                        SiteOptions.DEFAULT_MAX_FILE_BYTES),
                Progress.SILENT);
    }

    private JsonNode sarif() throws IOException {
        return new ObjectMapper().readTree(temp.resolve("reports/reviews.sarif").toFile());
    }

    private Document junit() throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(temp.resolve("reports/junit.xml").toFile());
    }

    private static List<String> failed(Document junit) {
        return elements(junit.getElementsByTagName("failure")).stream()
                .map(failure -> ((Element) failure.getParentNode()).getAttribute("name"))
                .toList();
    }

    private static List<String> names(NodeList nodes, String attribute) {
        return elements(nodes).stream()
                .map(each -> each.getAttribute(attribute))
                .toList();
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }
}
