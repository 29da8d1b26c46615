package org.reviewarchive.redirect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ApacheFilesTest {
    private static final Destinations FORGE = Packs.to(
            Optional.of("https://docs.example.org/a%20b/"),
            Optional.of("https://forge.example.org/$x/{commit}?a=%41"),
            Revisions.of(List.of("rTERN12 abcdef0", "14 abcdef2"), "map"));

    @Test
    void theMapSaysWhatThereIs() {
        String map = Packs.rules(Packs.of(Packs.some(), FORGE, "apache-map.txt"));
        String page = " objects/reviews.tern.example/rtern" + Packs.HASH;
        assertTrue(map.startsWith("D1 1\nD20 1\nT5 1\nD20?7 1\nrTERN0123456*" + page), map);
        assertTrue(map.endsWith("rTERN12 abcdef0\n14 abcdef2\n"), map);
        assertTrue(map.lines().allMatch(line -> line.split(" ").length == 2), map);
    }

    @Test
    void theRulesNameTheMapAndLeadOn() {
        String rules = Packs.of(Packs.some(), Packs.HERE, "apache.conf");
        assertTrue(
                rules.contains("RewriteMap old \"txt:/etc/apache2/redirects/reviews.tern.example/apache-map.txt\"\n"),
                rules);
        assertTrue(rules.contains("\"/reviews/reviews.tern.example/D$1/%1.html\" [R=301,L,NE,QSD]\n"), rules);
        assertEquals(6, rules.split("RewriteRule ").length - 1, "rules without a forge");
    }

    /** What begins with a dollar or a percent sign would be filled in. */
    @Test
    void addressesOfUsersHoldNothingToFillIn() {
        String rules = Packs.of(Packs.some(), FORGE, "apache.conf");
        assertTrue(rules.contains("\"https://forge.example.org/\\$x/$1?a=\\%41\""), rules);
        assertTrue(rules.contains("\"https://docs.example.org/a\\%20b/reviews/reviews.tern.example/D$1.html\""), rules);
    }
}
