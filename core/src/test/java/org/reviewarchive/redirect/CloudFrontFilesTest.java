package org.reviewarchive.redirect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CloudFrontFilesTest {
    private static final String FORGE = "https://forge.example.org/c/{commit}";

    private static Map<String, String> store(Destinations to) throws Exception {
        Map<String, String> pairs = new HashMap<>();
        for (JsonNode pair : new ObjectMapper()
                .readTree(Packs.of(Packs.some(), to, "cloudfront-store.json"))
                .get("data")) {
            pairs.put(pair.get("key").asText(), pair.get("value").asText());
        }
        return pairs;
    }

    @Test
    void theStoreSaysWhatThereIs() throws Exception {
        Map<String, String> pairs =
                store(Packs.to(Optional.empty(), Optional.of(FORGE), Revisions.of(List.of("rTERN12 abcdef0"), "map")));
        assertEquals("2004", pairs.get("D0"), "bits 1 and 20");
        assertEquals("W", pairs.get("T0"), "bit 5");
        assertEquals("02", pairs.get("P0"), "bit 7");
        assertEquals("abcdef0", pairs.get("rTERN12"));
        assertTrue(pairs.get("rTERN0123456*").startsWith("objects/"));
        assertEquals(6, pairs.size());
    }

    @Test
    void theFunctionKnowsWhereEverythingStands() {
        String function = Packs.of(
                Packs.some(),
                Packs.to(Optional.of("https://docs.example.org/r/"), Optional.of(FORGE), Revisions.NONE),
                "cloudfront-function.txt");
        assertTrue(function.contains("const ROOT = \"https://docs.example.org/r/\";\n"), function);
        assertTrue(function.contains("const REVIEWS = \"reviews/reviews.tern.example/D\";\n"), function);
        assertTrue(function.contains("const FORGE = \"" + FORGE + "\";\n"), function);
        assertTrue(function.startsWith("// Old addresses of reviews.tern.example"), function);
        assertFalse(function.contains("@"), function);
        assertTrue(function.length() < 10_000, "CloudFront takes functions of 10 KB");
    }

    @Test
    void revisionsThatWouldFillTheStoreAreLeftOut() throws Exception {
        Revisions many = Revisions.of(
                IntStream.range(1, 80_000).mapToObj(n -> n + " " + Packs.HASH).toList(), "map");
        Destinations to = Packs.to(Optional.empty(), Optional.of(FORGE), many);
        assertEquals(5, store(to).size());
        assertTrue(Packs.of(Packs.some(), to, "cloudfront-function.txt").contains("The store lacks revisions"));
    }
}
