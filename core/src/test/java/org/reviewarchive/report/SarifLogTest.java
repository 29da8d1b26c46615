package org.reviewarchive.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.diagnostic.Place;

class SarifLogTest {
    private static final Set<String> LEVELS = Set.of("none", "note", "warning", "error");

    @Test
    void holdsWhatTheFormRequires() throws IOException {
        JsonNode log = log(
                Diagnostic.of(Code.EMPTY_FILE, "D1.html", "is empty; save it again"),
                new Diagnostic(Code.PLACE_UNKNOWN, new Place("D2.html", "inline comment 7"), "its file is not known"));

        assertEquals("2.1.0", log.path("version").asText());
        assertEquals(1, log.path("runs").size());
        JsonNode run = log.path("runs").path(0);
        JsonNode driver = run.path("tool").path("driver");
        assertFalse(driver.path("name").asText().isEmpty());
        for (JsonNode rule : driver.path("rules")) {
            assertTrue(rule.path("id").asText().matches("[a-z-]+"), rule.toString());
            assertTrue(rule.path("shortDescription").path("text").asText().endsWith("."), rule.toString());
            assertTrue(
                    LEVELS.contains(
                            rule.path("defaultConfiguration").path("level").asText()),
                    rule.toString());
        }
        assertEquals(2, run.path("results").size());
        for (JsonNode result : run.path("results")) {
            int rule = result.path("ruleIndex").asInt(-1);
            assertEquals(
                    driver.path("rules").path(rule).path("id").asText(),
                    result.path("ruleId").asText());
            assertTrue(LEVELS.contains(result.path("level").asText()));
            assertFalse(result.path("message").path("text").asText().isEmpty());
            JsonNode artifact =
                    result.path("locations").path(0).path("physicalLocation").path("artifactLocation");
            assertFalse(artifact.path("uri").asText().isEmpty());
            assertTrue(run.path("originalUriBaseIds")
                    .has(artifact.path("uriBaseId").asText()));
        }
    }

    @Test
    void hasARuleForEachCode() throws IOException {
        List<String> rules = log().path("runs")
                .path(0)
                .path("tool")
                .path("driver")
                .path("rules")
                .findValuesAsText("id");
        assertEquals(List.of(Code.values()).stream().map(Code::id).toList(), rules);
    }

    @Test
    void tellsErrorsFromWarnings() throws IOException {
        JsonNode results = results(
                Diagnostic.of(Code.UNREADABLE_REVIEW, "D1.html", "holds no text"),
                Diagnostic.of(Code.ZONE_ASSUMED, "D2.html", "no zone"));

        assertEquals(List.of("error", "warning"), results.findValuesAsText("level"));
    }

    @Test
    void escapesPathsAndKeepsTheirFolders() throws IOException {
        JsonNode results = results(
                Diagnostic.of(Code.ZONE_ASSUMED, "saved pages/a.zip!/D1?id=2#x%.html", "no zone"),
                Diagnostic.of(Code.ZONE_ASSUMED, "höhe:1.html", "no zone"));

        assertEquals(
                List.of("saved%20pages/a.zip!/D1%3Fid=2%23x%25.html", "h%C3%B6he%3A1.html"),
                results.findValuesAsText("uri"));
    }

    @Test
    void saysTheSpotInWordsAndAsAPlace() throws IOException {
        JsonNode result = results(new Diagnostic(Code.PLACE_UNKNOWN, new Place("D2.html", "comment 7"), "is lost"))
                .path(0);

        assertEquals("comment 7: is lost", result.path("message").path("text").asText());
        assertEquals("comment 7", result.findValue("fullyQualifiedName").asText());
    }

    @Test
    void takesHalvesOfCharacters() throws IOException {
        JsonNode result = results(new Diagnostic(Code.PLACE_UNKNOWN, new Place("D\ud800.html", "a\udc00"), "b\ud800"))
                .path(0);

        assertEquals("a?: b?", result.path("message").path("text").asText());
        assertEquals("D%3F.html", result.findValue("uri").asText());
    }

    private static JsonNode results(Diagnostic... diagnostics) throws IOException {
        return log(diagnostics).path("runs").path(0).path("results");
    }

    private static JsonNode log(Diagnostic... diagnostics) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SarifLog log = new SarifLog(bytes)) {
            for (Diagnostic diagnostic : diagnostics) {
                log.add(diagnostic);
            }
        }
        return new ObjectMapper().readTree(bytes.toByteArray());
    }
}
