package org.reviewarchive.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.reviewarchive.SiteOptions;
import org.reviewarchive.diagnostic.FailOn;
import org.reviewarchive.ledger.Threshold;

@MojoTest
class ReviewsMojoTest {
    private static final String CONFIGURED = "classpath:/configured/pom.xml";
    private static final Path HERE = Path.of("").toAbsolutePath();

    @Inject
    private MavenSession session;

    @Test
    @InjectMojo(goal = "generate")
    void hasDefaultsWithoutProject(GenerateMojo mojo) {
        SiteOptions options = mojo.options();
        assertEquals(HERE.resolve("src/reviews"), options.inputDirectory());
        assertEquals(HERE.resolve("target/reviews"), options.outputDirectory());
        assertEquals(HERE.resolve("target/reviews-cache"), options.cacheDirectory());
        assertEquals("Review archive", options.title());
        assertEquals(ZoneId.of("UTC"), options.timeZone());
        assertEquals("default", options.look().theme());
        assertEquals(Optional.empty(), options.look().overrides());
        assertEquals(Optional.empty(), options.host());
        assertEquals(FailOn.ERROR, options.failOn());
        assertEquals(Runtime.getRuntime().availableProcessors(), options.threads());
        assertEquals(64L * 1024 * 1024, options.maxFileBytes());
    }

    @Test
    @InjectMojo(goal = "generate", pom = CONFIGURED)
    void readsEveryParameter(GenerateMojo mojo) {
        SiteOptions options = mojo.options();
        assertEquals(HERE.resolve("saved"), options.inputDirectory());
        assertEquals(HERE.resolve("public"), options.outputDirectory());
        assertEquals(HERE.resolve("kept"), options.cacheDirectory());
        assertEquals("Kernel reviews", options.title());
        assertEquals(ZoneId.of("Europe/Berlin"), options.timeZone());
        assertEquals("plain", options.look().theme());
        assertEquals(Optional.of(HERE.resolve("look")), options.look().overrides());
        assertEquals(Optional.of("reviews.example.org:8080"), options.host());
        assertEquals(FailOn.NEVER, options.failOn());
        assertEquals(3, options.threads());
        assertEquals(1000, options.maxFileBytes());
    }

    @Test
    @InjectMojo(goal = "check", pom = CONFIGURED)
    void sharesTheParametersWithCheck(CheckMojo mojo) {
        assertEquals(HERE.resolve("saved"), mojo.options().inputDirectory());
    }

    @Test
    @InjectMojo(goal = "check")
    void limitsNothingByDefault(CheckMojo mojo) {
        assertEquals(Map.of(), mojo.checkOptions().thresholds().limits());
        assertEquals(HERE.resolve("target/reviews-check"), mojo.checkOptions().reportDirectory());
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "maxMissingReviews", value = "1")
    @MojoParameter(name = "maxMissingDiffs", value = "2")
    @MojoParameter(name = "maxMissingPatchSets", value = "3")
    @MojoParameter(name = "maxMissingAttachments", value = "4")
    @MojoParameter(name = "maxHiddenEvents", value = "5")
    @MojoParameter(name = "maxUnreadableFiles", value = "0")
    @MojoParameter(name = "reportDirectory", value = "reports")
    void readsEveryLimitOfACheck(CheckMojo mojo) {
        assertEquals(
                Map.of(
                        Threshold.MISSING_REVIEWS,
                        1,
                        Threshold.MISSING_DIFFS,
                        2,
                        Threshold.MISSING_PATCH_SETS,
                        3,
                        Threshold.MISSING_ATTACHMENTS,
                        4,
                        Threshold.HIDDEN_EVENTS,
                        5,
                        Threshold.UNREADABLE_FILES,
                        0),
                mojo.checkOptions().thresholds().limits());
        assertEquals(HERE.resolve("reports"), mojo.checkOptions().reportDirectory());
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "maxMissingDiffs", value = "-1")
    void refusesANegativeLimit(CheckMojo mojo) {
        assertFails("<maxMissingDiffs> is -1; use 0 or more, or drop the parameter for no limit.", mojo);
    }

    @Test
    @InjectMojo(goal = "generate", pom = CONFIGURED)
    void startsTypedFoldersWhereTheBuildWasStarted(GenerateMojo mojo) {
        session.getUserProperties().setProperty("reviews.inputDirectory", "saved");
        session.getRequest().setBaseDirectory(HERE.getParent().toFile());
        assertEquals(HERE.resolveSibling("saved"), mojo.options().inputDirectory());
        assertEquals(HERE.resolve("public"), mojo.options().outputDirectory());
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "failOn", value = "maybe")
    void refusesAnUnknownFailOn(GenerateMojo mojo) {
        assertFails("<failOn> is \"maybe\"; use never, error or warning.", mojo);
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "timeZone", value = "Mars/Olympus")
    void refusesAnUnknownTimeZone(CheckMojo mojo) {
        assertFails("<timeZone> is \"Mars/Olympus\"; use a name such as Europe/Berlin or UTC.", mojo);
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "threads", value = "0")
    void refusesNoThreads(GenerateMojo mojo) {
        assertFails("<threads> is 0; use 1 or more.", mojo);
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "inputDirectory", value = "no/such/folder")
    @MojoParameter(name = "outputDirectory", value = "target/skipped")
    @MojoParameter(name = "failOn", value = "maybe")
    @MojoParameter(name = "skip", value = "true")
    void doesNothingWhenSkipped(GenerateMojo mojo) throws Exception {
        mojo.execute();
        assertFalse(Files.exists(HERE.resolve("target/skipped")));
    }

    private static void assertFails(String sentence, ReviewsMojo mojo) {
        assertEquals(
                sentence,
                assertThrows(MojoFailureException.class, mojo::execute).getMessage());
    }
}
