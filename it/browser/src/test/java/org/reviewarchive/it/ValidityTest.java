package org.reviewarchive.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds every page of the sample archive against the HTML standard. The checker runs in a process of its own, as it
 * ends the one it runs in; each of its lines names file, line and column.
 */
class ValidityTest {
    private static final String CHECKER = "nu.validator.client.SimpleCommandLineValidator";

    @TempDir
    private Path work;

    @ParameterizedTest
    @MethodSource("org.reviewarchive.it.PublishedSite#both")
    void everyPageIsValidHtml(PublishedSite site) throws Exception {
        assertEquals("", complaintsAbout(site.folder()));
    }

    @Test
    void theCheckerNamesFileAndLineOfAMistake() throws Exception {
        Files.writeString(
                work.resolve("page.html"),
                "<!DOCTYPE html>\n<html lang=\"en\"><title>Page</title>\n<p id=\"a\">\n<p id=\"a\">\n</html>\n");

        String complaints = complaintsAbout(work);

        assertEquals(1, complaints.lines().count(), complaints);
        assertEquals("page.html:4", complaints.replaceFirst("(?s)^.*/(page\\.html)\":(\\d+)\\..*$", "$1:$2"));
    }

    private String complaintsAbout(Path folder) throws IOException, InterruptedException {
        Path said = Files.createTempFile(work, "said", ".txt");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                CHECKER,
                "--errors-only",
                "--format",
                "gnu",
                "--skip-non-html",
                folder.toString());
        Process checker = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        int exit = checker.waitFor();
        String complaints = Files.readString(said);
        assertEquals(complaints.isEmpty() ? 0 : 1, exit, complaints);
        return complaints;
    }
}
