package org.reviewarchive.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostingSorterTest {
    @TempDir
    private Path temp;

    private List<String> sorted(Map<Integer, Map<String, Integer>> reviews, List<Integer> order, long most)
            throws IOException {
        List<String> lines = new ArrayList<>();
        try (PostingSorter sorter = new PostingSorter(temp.resolve("runs"), most)) {
            for (int number : order) {
                sorter.add(number, reviews.get(number));
            }
            sorter.forEach((term, postings) -> {
                StringBuilder line = new StringBuilder(term);
                for (int i = 0; i < postings.size(); i++) {
                    line.append(' ').append(postings.number(i)).append('/').append(postings.shape(i));
                }
                lines.add(line.toString());
            });
        }
        assertFalse(Files.exists(temp.resolve("runs")));
        return lines;
    }

    @Test
    void handsOutTermsAndReviewsInOrder() throws IOException {
        Map<Integer, Map<String, Integer>> reviews =
                Map.of(9, Map.of("b", 1, "é", 4_095, "𝒳", 2), 1 << 30, Map.of("b", 3), 2, Map.of("b", 7, "a", 8));
        assertEquals(
                List.of("a 2/8", "b 2/7 9/1 1073741824/3", "é 9/4095", "𝒳 9/2"),
                sorted(reviews, List.of(1 << 30, 9, 2), 1 << 20));
    }

    @Test
    void neitherOrderNorMemoryShows() throws IOException {
        Random random = new Random(3);
        Map<Integer, Map<String, Integer>> reviews = new HashMap<>();
        for (int number = 0; number < 300; number++) {
            Map<String, Integer> shapes = new HashMap<>();
            for (int i = 0; i < 30; i++) {
                shapes.put("t" + random.nextInt(200), random.nextInt(4_096));
            }
            reviews.put(number, shapes);
        }
        List<Integer> order = new ArrayList<>(reviews.keySet());
        List<String> expected = sorted(reviews, order, 1 << 30);
        assertEquals(200, expected.size());
        for (long most : new long[] {0, 1_000, 100_000}) {
            Collections.shuffle(order, random);
            assertEquals(expected, sorted(reviews, order, most));
        }
    }

    @Test
    void removesWhatAKilledBuildLeft() throws IOException {
        Files.createDirectories(temp.resolve("runs/endings"));
        Files.writeString(temp.resolve("runs/endings/0.run"), "old");
        try (PostingSorter sorter = new PostingSorter(temp.resolve("runs"), 100)) {
            assertFalse(Files.exists(temp.resolve("runs/endings")));
            sorter.add(1, "a", 1);
            sorter.forEach((term, postings) -> assertTrue(Files.exists(temp.resolve("runs/0.run"))));
        }
        assertFalse(Files.exists(temp.resolve("runs")));
    }
}
