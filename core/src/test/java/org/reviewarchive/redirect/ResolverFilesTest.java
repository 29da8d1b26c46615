package org.reviewarchive.redirect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reviewarchive.link.FactSamples;
import org.reviewarchive.link.LinkIndex;

class ResolverFilesTest {
    private static Map<String, String> files(LinkIndex links, Destinations to) {
        Map<String, String> files = new TreeMap<>();
        ResolverFiles.write(links, to, (path, bytes) -> files.put(path.value(), new String(bytes, UTF_8)));
        return files;
    }

    @Test
    void saysWhatThereIsInSmallScripts() {
        Map<String, String> files = files(
                Packs.some(),
                Packs.to(
                        Optional.empty(),
                        Optional.of("https://forge.example.org/{commit}"),
                        Revisions.of(List.of("rTERN1234 abcdef0", "7 abcdef1"), "map")));
        assertEquals(
                "reviewArchiveResolve(\"root\",{\"format\":1,\"servers\":[{\"host\":\"reviews.tern.example\","
                        + "\"D\":[\"reviews/reviews.tern.example/D\",[0]],\"T\":[\"objects/reviews.tern.example/T\",[0]],"
                        + "\"P\":[0]}],\"commits\":[\"01\"],\"forge\":\"https://forge.example.org/{commit}\","
                        + "\"revisions\":{\"r\":[0],\"rTERN\":[1]}});\n",
                files.get("resolve/root.js"));
        assertEquals("reviewArchiveResolve(\"0/D-0\",\"2004\");\n", files.get("resolve/0/D-0.js"));
        assertTrue(files.get("resolve/commits/01.js")
                .startsWith("reviewArchiveResolve(\"commits/01\",[[\"rTERN" + Packs.HASH + "\",0,\"objects/"));
        assertEquals(
                "reviewArchiveResolve(\"revisions/rTERN-1\",{\"1234\":\"abcdef0\"});\n",
                files.get("resolve/revisions/rTERN-1.js"));
    }

    /** Also such a server has pages that somebody may ask for by their mark. */
    @Test
    void aHostThatIsNoNameIsJustText() {
        Map<String, String> files =
                files(Packs.of(FactSamples.review("D1").at("</script>\"").make()), Packs.HERE);
        assertFalse(files.get("resolve/root.js").contains("<"));
        assertTrue(files.get("resolve/root.js").contains("\\\""));
    }

    @Test
    void aQueryInAnArchiveOfAHundredThousandReviewsLoadsLittle() {
        Map<String, String> files =
                files(Packs.reviews(IntStream.rangeClosed(1, 100_000).mapToObj(n -> "D" + n)), Packs.HERE);
        assertEquals(26, files.size());
        files.forEach((path, text) -> assertTrue(text.length() < 1_000, path));
    }
}
