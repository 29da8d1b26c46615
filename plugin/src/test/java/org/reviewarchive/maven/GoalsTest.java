package org.reviewarchive.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the goals over one saved page. */
@MojoTest
class GoalsTest {
    private static final Path PAGES = Path.of("../it/cases/minimal/src/reviews").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    @InjectMojo(goal = "generate")
    void publishesAndSaysWhereToOpenTheSite(GenerateMojo mojo) throws Exception {
        Lines log = prepare(mojo, PAGES);
        mojo.execute();
        Path front = folder.resolve("site/index.html");
        assertTrue(Files.readString(front).contains("D108"));
        assertTrue(log.info.stream().anyMatch(line -> line.startsWith("1 review, 2 comments, ")), log.info.toString());
        assertTrue(log.info.get(log.info.size() - 1).endsWith("; open " + front.toUri()), log.info.toString());
        assertEquals(List.of(), log.warn);
    }

    @Test
    @InjectMojo(goal = "check")
    void checksAndWritesNoSite(CheckMojo mojo) throws Exception {
        Lines log = prepare(mojo, PAGES);
        mojo.execute();
        assertFalse(Files.exists(folder.resolve("site")));
        assertTrue(Files.readString(folder.resolve("reports/junit.xml")).contains("D108"));
        assertTrue(Files.readString(folder.resolve("reports/reviews.sarif")).contains("\"2.1.0\""));
        assertTrue(log.info.contains("1  reviews"), log.info.toString());
        assertTrue(log.info.get(log.info.size() - 1).endsWith("; no site was written"), log.info.toString());
    }

    @Test
    @InjectMojo(goal = "check")
    void warnsOfEveryDiagnosticAndCountsThem(CheckMojo mojo) throws Exception {
        Path pages = Files.createDirectory(folder.resolve("pages"));
        Files.copy(PAGES.resolve("D108.html"), pages.resolve("D108.html"));
        Files.createFile(pages.resolve("nothing.html"));
        Lines log = prepare(mojo, pages);
        mojo.execute();
        assertEquals(List.of("nothing.html: is empty; save it again (empty-file)"), log.warn);
        assertTrue(log.info.contains("Diagnostics: 1 empty-file"), log.info.toString());
    }

    @Test
    @InjectMojo(goal = "check")
    void failsWhenMoreIsMissingThanIsAllowedAndSaysWhatIsMissing(CheckMojo mojo) throws Exception {
        Path pages = Files.createDirectory(folder.resolve("pages"));
        Files.copy(PAGES.resolve("D108.html"), pages.resolve("D108.html"));
        Files.createFile(pages.resolve("nothing.html"));
        Lines log = prepare(mojo, pages);
        set(mojo, "maxUnreadableFiles", 0);
        MojoFailureException failure = assertThrows(MojoFailureException.class, mojo::execute);
        assertEquals(
                "The captures lack more than is allowed: <maxUnreadableFiles> allows 0, and there is 1 unreadable file.",
                failure.getMessage());
        assertTrue(log.info.contains("1  files: empty file"), log.info.toString());
    }

    @Test
    @InjectMojo(goal = "generate")
    void refusesAnUnknownTheme(GenerateMojo mojo) throws Exception {
        prepare(mojo, PAGES);
        set(mojo, "theme", "gaudy");
        MojoFailureException failure = assertThrows(MojoFailureException.class, mojo::execute);
        assertTrue(failure.getMessage().startsWith("<theme> is \"gaudy\" "), failure.getMessage());
    }

    @Test
    @InjectMojo(goal = "generate")
    void namesTheFileWhenTheMachineFails(GenerateMojo mojo) throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        prepare(mojo, PAGES);
        set(mojo, "cacheDirectory", file.resolve("cache").toFile());
        MojoExecutionException failure = assertThrows(MojoExecutionException.class, mojo::execute);
        assertTrue(
                failure.getMessage().startsWith("A file could not be read or written: " + file), failure.getMessage());
    }

    private Lines prepare(ReviewsMojo mojo, Path pages) throws IllegalAccessException {
        Lines log = new Lines();
        mojo.setLog(log);
        set(mojo, "inputDirectory", pages.toFile());
        set(mojo, "outputDirectory", folder.resolve("site").toFile());
        set(mojo, "cacheDirectory", folder.resolve("cache").toFile());
        if (mojo instanceof CheckMojo) {
            set(mojo, "reportDirectory", folder.resolve("reports").toFile());
        }
        return log;
    }

    private static void set(ReviewsMojo mojo, String parameter, Object value) throws IllegalAccessException {
        MojoExtension.setVariableValueToObject(mojo, parameter, value);
    }

    private static final class Lines extends SystemStreamLog {
        final List<String> info = new ArrayList<>();
        final List<String> warn = new ArrayList<>();

        @Override
        public void info(CharSequence line) {
            info.add(line.toString());
        }

        @Override
        public void warn(CharSequence line) {
            warn.add(line.toString());
        }
    }
}
