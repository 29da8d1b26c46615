package org.reviewarchive.redirect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reviewarchive.link.LinkIndex;

class RedirectsFilesTest {
    private static final String CLOUDFLARE = "cloudflare/_redirects";

    @Test
    void aLineForEachAddressAndThoseWithAQueryFirst() {
        String page = "/objects/reviews.tern.example/rtern";
        List<String> lines = Packs.rules(Packs.of(Packs.some(), Packs.HERE, "netlify/_redirects"))
                .lines()
                .toList();
        assertEquals("/D20 id=7 /reviews/reviews.tern.example/D20/7.html 301", lines.get(0));
        assertEquals("/D1 /reviews/reviews.tern.example/D1.html 301", lines.get(1));
        assertEquals("/T5 /objects/reviews.tern.example/T5.html 301", lines.get(3));
        assertTrue(lines.get(4).startsWith("/rTERN" + Packs.HASH + " " + page), lines.get(4));
        assertTrue(lines.get(5).startsWith("/rTERN0123456789ab " + page), lines.get(5));
        assertEquals(6, lines.size());
    }

    @Test
    void cloudflareKnowsNoQueries() {
        String file = Packs.of(Packs.some(), Packs.HERE, CLOUDFLARE);
        assertFalse(Packs.rules(file).contains("id="), file);
        assertTrue(Packs.rules(file).startsWith("/D1 /reviews/reviews.tern.example/D1.html 301\n"), file);
    }

    @Test
    void aboveTheLimitOfCloudflareThereAreRules() {
        LinkIndex links = Packs.reviews(
                IntStream.rangeClosed(1, RedirectsFiles.MOST_STATIC + 1).mapToObj(n -> "D" + n));
        String file = Packs.of(links, Packs.HERE, CLOUDFLARE);
        assertEquals("/D:number /reviews/reviews.tern.example/D:number.html 301\n", Packs.rules(file));
        assertTrue(file.contains("more addresses than the 2000 lines that are read"), file);
    }

    @Test
    void atTheLimitThereIsALineForEach() {
        LinkIndex links = Packs.reviews(
                IntStream.rangeClosed(1, RedirectsFiles.MOST_STATIC).mapToObj(n -> "D" + n));
        assertEquals(
                RedirectsFiles.MOST_STATIC,
                Packs.rules(Packs.of(links, Packs.HERE, CLOUDFLARE)).lines().count());
    }

    @Test
    void aRuleLeadsTheCommitsOfARepositoryToTheForge() {
        Destinations forge =
                Packs.to(Optional.empty(), Optional.of("https://forge.example.org/c/{commit}"), Revisions.NONE);
        String file = Packs.rules(Packs.of(Packs.some(), forge, CLOUDFLARE));
        assertTrue(file.endsWith("\n/rTERN:commit https://forge.example.org/c/:commit 301\n"), file);
    }
}
