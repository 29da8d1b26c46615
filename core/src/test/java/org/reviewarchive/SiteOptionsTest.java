package org.reviewarchive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewarchive.diagnostic.FailOn;
import org.reviewarchive.diagnostic.SiteException;
import org.reviewarchive.site.Sites;

class SiteOptionsTest {
    @ParameterizedTest
    @CsvSource({"in, out", "in, in-out", "a/in, a/out", "in/../a, in", "in, in/site", "'', out"})
    void takesASiteBesideOrBelowTheCaptures(String input, String output) {
        assertEquals(Path.of(input), options(input, output, "T", "a.example").inputDirectory());
    }

    @ParameterizedTest
    @CsvSource({"in, in", "site/in, site", "site/a/in, ./a/../site"})
    void refusesASiteThatHoldsTheCaptures(String input, String output) {
        assertEquals(
                "<outputDirectory> is \"" + Path.of(output) + "\"; it must not hold <inputDirectory>, which is \""
                        + Path.of(input) + "\".",
                refusal(input, output, "T", "a.example"));
    }

    @Test
    void refusesABlankTitle() {
        assertEquals("<title> is blank; give the site a title.", refusal("in", "out", " ", "a.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.example", "a.example:8443", "localhost", "10.0.0.1:80"})
    void takesHosts(String host) {
        assertEquals(Optional.of(host), options("in", "out", "T", host).host());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "https://a.example", "a.example/", "a b", "a.example:x", "../a", "a@b", "a.example:123456"})
    void refusesWhatIsNoHost(String host) {
        assertEquals(
                "<host> is \"" + host + "\"; use a host name such as reviews.example.org.",
                refusal("in", "out", "T", host));
    }

    @Test
    void refusesNumbersOutOfRange() {
        assertEquals("<threads> is 0; use 1 or more.", numbers(0, 1));
        assertEquals("<maxFileBytes> is 0; use a number from 1 to 2147483639.", numbers(1, 0));
        assertEquals("<maxFileBytes> is 2147483640; use a number from 1 to 2147483639.", numbers(1, 2_147_483_640L));
    }

    @Test
    void readsTimeZones() {
        assertEquals(ZoneId.of("Asia/Kathmandu"), SiteOptions.zone("Asia/Kathmandu"));
        SiteException refused = assertThrows(SiteException.class, () -> SiteOptions.zone("Mars/Base"));
        assertEquals("<timeZone> is \"Mars/Base\"; use a name such as Europe/Berlin or UTC.", refused.getMessage());
    }

    @Test
    void readsWhatFailsABuild() {
        assertEquals(FailOn.NEVER, SiteOptions.failOn("never"));
        assertEquals(FailOn.ERROR, SiteOptions.failOn("error"));
        assertEquals(FailOn.WARNING, SiteOptions.failOn("warning"));
        SiteException refused = assertThrows(SiteException.class, () -> SiteOptions.failOn("Error"));
        assertEquals("<failOn> is \"Error\"; use never, error or warning.", refused.getMessage());
    }

    private static String refusal(String input, String output, String title, String host) {
        return assertThrows(SiteException.class, () -> options(input, output, title, host))
                .getMessage();
    }

    private static SiteOptions options(String input, String output, String title, String host) {
        return new SiteOptions(
                Path.of(input),
                Path.of(output),
                Path.of("cache"),
                title,
                ZoneOffset.UTC,
                Sites.LOOK,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(host),
                FailOn.ERROR,
                1,
                1);
    }

    private static String numbers(int threads, long maxFileBytes) {
        return assertThrows(
                        SiteException.class,
                        () -> new SiteOptions(
                                Path.of("in"),
                                Path.of("out"),
                                Path.of("cache"),
                                "T",
                                ZoneOffset.UTC,
                                Sites.LOOK,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                FailOn.ERROR,
                                threads,
                                maxFileBytes))
                .getMessage();
    }
}
