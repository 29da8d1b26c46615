package org.reviewarchive.redirect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reviewarchive.link.FactSamples;

class NginxFilesTest {
    @Test
    void saysWhatThereIsAndHowItsPathFollows() {
        String maps = Packs.of(Packs.some(), Packs.HERE, "nginx-maps.conf");
        assertTrue(maps.startsWith("# Old addresses of reviews.tern.example and where they are now.\n"
                + "# Reviews: 2, older patch sets: 1, tasks: 1, commits: 1.\n"));
        assertTrue(maps.contains("    default \"\";\nD1 1;\nD20 1;\nT5 1;\n}\n"), maps);
        assertTrue(maps.contains("\"D20 7\" 1;\n"), maps);
        assertTrue(maps.contains("\"/reviews/reviews.tern.example/D$1/$2.html\";"), maps);
        assertTrue(maps.contains("\"/objects/reviews.tern.example/T$1.html\";"), maps);
        assertTrue(maps.contains("\"rTERN0123456*\" \"objects/reviews.tern.example/rtern"), maps);
        assertTrue(maps.contains("\"rTERN0123456789ab\" \"objects/"), maps);
    }

    @Test
    void theServerSendsOnWhatHasATarget() {
        String server = Packs.of(Packs.some(), Packs.HERE, "nginx-server.conf");
        assertEquals(
                "if ($old_reviews_tern_example_target) {\n    return 301 $old_reviews_tern_example_target;\n}\n",
                Packs.rules(server));
    }

    @Test
    void variablesOfTwoHostsNeverAgree() {
        List<String> hosts = List.of("a.b", "a-b", "a:80", "a.80", "a--b", "ab");
        long different = hosts.stream()
                .map(host -> NginxFiles.server(new Rows(
                        OldServer.of(Packs.of(FactSamples.review("D1").at(host).make()))
                                .get(0),
                        Packs.HERE)))
                .map(Packs::rules)
                .distinct()
                .count();
        assertEquals(hosts.size(), different);
        assertNotEquals(0, different);
    }

    /** What begins with a dollar is a variable to nginx, and one it does not know stops it. */
    @Test
    void addressesOfUsersHoldNoVariable() {
        String maps = Packs.of(
                Packs.some(),
                Packs.to(
                        Optional.of("https://docs.example.org/$r/"),
                        Optional.of("https://forge.example.org/$x/{commit}"),
                        Revisions.of(List.of("rTERN12 abcdef0", "rTERN13 abcdef1", "14 abcdef2"), "map")),
                "nginx-maps.conf");
        assertTrue(maps.contains("\"https://docs.example.org/%24r/reviews/reviews.tern.example/D$1.html\""), maps);
        assertTrue(maps.contains("\"~^([0-9a-f]+)$\" \"https://forge.example.org/%24x/$1\";"), maps);
        assertTrue(maps.contains("\"rTERN12\" \"abcdef0\";"), maps);
        assertTrue(maps.contains("\"14\" \"abcdef2\";"), maps);
        assertTrue(maps.contains("\"~^/r(?:TERN)[0-9]+/?$\" \"\";"), maps);
    }
}
