package org.reviewarchive.redirect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewarchive.link.FactSamples;

class RedirectPacksTest {
    @Test
    void writesAPackForEachServer() {
        Map<String, String> files = Packs.of(
                Packs.of(
                        FactSamples.review("D1").make(),
                        FactSamples.review("D1").at("old.example:8080").make()),
                Packs.HERE);
        Set<String> folders = files.keySet().stream()
                .map(path -> path.split("/")[1].replaceFirst("~.*", ""))
                .collect(Collectors.toSet());
        assertEquals(Set.of("reviews.tern.example", "old.example_8080"), folders);
        assertEquals(16, files.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unknown",
                "",
                "a b.example",
                "a.example\nserver",
                "$host",
                "a.example;",
                "-a.example",
                "\u00fc.example",
                "../x"
            })
    void whatIsNoNameOfAServerGetsNone(String host) {
        assertEquals(
                Map.of(), Packs.of(Packs.of(FactSamples.review("D1").at(host).make()), Packs.HERE));
    }

    /** A capture chooses its marks, and these would be lines, rules or scripts of their own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "D1\n/x https://evil.example 301",
                "D1;}",
                "D1 1",
                "D$uri",
                "D%1",
                "D\"1",
                "D*",
                "D:x",
                "d1",
                "D01",
                "D1234567890",
                "D\u0661",
                "</script>"
            })
    void aHostileMarkIsLeftOutAndCounted(String mark) {
        Map<String, String> files = Packs.of(
                Packs.of(
                        FactSamples.review("D77").patchSet(mark).make(),
                        FactSamples.review(mark).make()),
                Packs.HERE);
        Map<String, String> without =
                Packs.of(Packs.of(FactSamples.review("D77").make()), Packs.HERE);
        assertTrue(files.get(Packs.FOLDER + "nginx-maps.conf").contains("Left out for their unusual marks: 2."));
        files.forEach((path, text) ->
                assertEquals(without.get(path), text.replace(" Left out for their unusual marks: 2.", ""), path));
    }

    @Test
    void redirectsAreWholeAddressesWhereTheSiteHasOne() {
        Map<String, String> files = Packs.of(
                Packs.some(),
                Packs.to(Optional.of("https://docs.example.org/reviews/"), Optional.empty(), Revisions.NONE));
        files.forEach((path, text) -> {
            assertFalse(text.contains("<baseUrl>"), path);
            if (!path.endsWith("nginx-server.conf") && !path.endsWith(".txt") && !path.endsWith(".json")) {
                assertTrue(text.contains("https://docs.example.org/reviews/"), path);
            }
        });
        assertTrue(Packs.of(Packs.some(), Packs.HERE, "apache.conf").contains("<baseUrl>"));
    }

    @Test
    void everythingIsAscii() {
        Packs.of(
                        Packs.some(),
                        Packs.to(Optional.of("https://docs.example.org/\u00fc/"), Optional.empty(), Revisions.NONE))
                .forEach((path, text) -> assertTrue(text.chars().allMatch(c -> c < 127), path));
    }
}
