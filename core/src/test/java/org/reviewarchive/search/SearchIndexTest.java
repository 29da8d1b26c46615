package org.reviewarchive.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.search.Passage.Kind;
import org.reviewarchive.site.SampleReviews;

class SearchIndexTest {
    private static final String HOST = SampleReviews.bare("D1").host();
    private static final long MUCH = 1 << 30;

    @TempDir
    private Path temp;

    private Map<String, byte[]> files(List<SearchedDocument> reviews, long waiting) {
        LinkIndex links = LinkIndex.of(reviews.stream()
                .map(review -> ReviewFacts.of(SampleReviews.bare(review.id())))
                .toList());
        Map<String, byte[]> files = new TreeMap<>();
        BiConsumer<PagePath, byte[]> out = (page, bytes) -> {
            assertFalse(files.containsKey(page.value()), page.value() + " is written twice");
            files.put(page.value(), bytes);
        };
        try (SearchIndex index = SearchIndex.open(temp.resolve("scratch"), links, out, waiting)) {
            reviews.forEach(review -> index.add(review, out));
            index.finish();
        }
        assertFalse(Files.exists(temp.resolve("scratch")));
        return files;
    }

    private static SearchedDocument said(int number, String words) {
        return IndexSamples.review(
                HOST + "/D" + number, "Title", List.of(new Passage(Kind.COMMENT, "7", words, "ada")), List.of());
    }

    @Test
    void whatAReviewSaysIsFound() {
        CodeFile code = new CodeFile("kern/lock.c", "", 1, List.of("@3 3", "-mtx_init(m);", "+sx_init(m);"));
        SearchedDocument review = IndexSamples.review(
                HOST + "/D12",
                "Use sx locks",
                List.of(new Passage(Kind.LINES, "inline-4", "Why?", "bo")),
                List.of(code));
        IndexReader read = new IndexReader(files(List.of(said(5, "Sx is fine."), review), MUCH));

        assertEquals(Set.of(5, 12), read.find("sx").keySet());
        assertEquals(4, read.find("sx").get(5) % 256);
        assertEquals(1 + 8, read.find("sx").get(12) % 256);
        assertEquals(Set.of(12), read.find("mtx_init").keySet());
        assertEquals(Set.of(5, 12), read.find("author:ada").keySet());
        assertEquals(Map.of(), read.find("nothing"));
        assertEquals(
                List.of("locks"),
                read.endings("xocks").stream().filter(t -> t.endsWith("ocks")).toList());

        JsonNode texts = read.value("search/texts/0/12.js", "texts", "12");
        assertEquals("reviews/" + HOST + "/D12.html", texts.get("page").textValue());
        assertEquals(
                "[[\"l\",\"inline-4\",\"Why?\",\"bo\"]]", texts.get("texts").toString());
        assertEquals("Ada Example", texts.get("people").get("ada").get(0).textValue());
        JsonNode file =
                read.value("search/code/0/12.js", "code", "12").get("files").get(0);
        assertEquals("[\"kern/lock.c\",\"\",1,\"@3 3\\n-mtx_init(m);\\n+sx_init(m);\"]", file.toString());
    }

    @Test
    void theRootTellsWhatThereIs() {
        IndexReader read = new IndexReader(files(List.of(said(5, "x"), said(4_096, "y"), said(8_191, "z")), MUCH));
        JsonNode root = read.value("search/root.js", "root", "");
        assertEquals(1, root.get("format").intValue());
        assertEquals(3, root.get("reviews").intValue());
        assertEquals("01", root.get("ranges").textValue());
        JsonNode second = read.value("search/facts/1.js", "facts", "1");
        assertEquals(
                List.of(0, 1, 4_094, 1),
                IndexReader.numbers(second.get("numbers").textValue()));
        assertEquals(
                List.of("a", "d", "s", "t"),
                read.leaves("leaves").stream()
                        .filter(leaf -> "adst".contains(leaf))
                        .toList());
    }

    @Test
    void neitherOrderNorMemoryShows() {
        Random random = new Random(8);
        List<SearchedDocument> reviews = new ArrayList<>();
        for (int number = 1; number < 80; number++) {
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < 200; i++) {
                words.append("w")
                        .append(Integer.toString(random.nextInt(40_000), 36))
                        .append(' ');
            }
            reviews.add(said(number * 100, words.toString()));
        }
        Map<String, byte[]> expected = files(reviews, MUCH);
        Collections.shuffle(reviews, random);
        Map<String, byte[]> others = files(reviews, 100_000);
        assertEquals(expected.keySet(), others.keySet());
        expected.forEach((path, bytes) -> assertArrayEquals(bytes, others.get(path), path));
        assertTrue(new IndexReader(expected).leaves("leaves").stream().anyMatch(leaf -> leaf.length() > 1));
    }

    @Test
    void hostileTextsStayTexts() {
        String hostile = "</script><!-- \u2028\u2029 \u202e \u0000 \ud800 x \udc00 \" \\ con aux \ud83d\ude80";
        Map<String, byte[]> files = files(List.of(said(1, hostile)), MUCH);
        files.forEach((path, bytes) -> {
            String call = new String(bytes, UTF_8);
            assertArrayEquals(bytes, call.getBytes(UTF_8), path);
            assertFalse(call.contains("<") || call.contains("\u2028") || call.contains("\u2029"), call);
            assertEquals(1, call.lines().count(), call);
        });
        IndexReader read = new IndexReader(files);
        assertEquals(
                "</script><!-- \u202e ? x ? \" \\ con aux \ud83d\ude80",
                read.value("search/texts/0/1.js", "texts", "1")
                        .get("texts")
                        .get(0)
                        .get(2)
                        .textValue());
        assertEquals(Set.of(1), read.find("con").keySet());
    }

    @Test
    void anEmptyReviewIsThereToo() {
        SearchedDocument bare = IndexSamples.review(HOST + "/D1", "", List.of(), List.of());
        Map<String, byte[]> files = files(List.of(bare), MUCH);
        assertTrue(files.containsKey("search/texts/0/1.js"));
        assertFalse(files.containsKey("search/code/0/1.js"));
        assertEquals(Set.of(1), new IndexReader(files).find("d1").keySet());
    }
}
