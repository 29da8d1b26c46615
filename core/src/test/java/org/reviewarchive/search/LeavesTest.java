package org.reviewarchive.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LeavesTest {
    private static Map<String, List<String>> leaves(int most, Map<String, Integer> sizes) {
        Map<String, List<String>> leaves = new LinkedHashMap<>();
        Leaves<String> divider = new Leaves<>(most, leaves::put);
        new TreeMap<>(sizes).forEach((term, size) -> divider.add(term, size, term));
        divider.finish();
        return leaves;
    }

    @Test
    void dividesByTheFirstCharacter() {
        assertEquals(
                Map.of("a", List.of("a", "ab", "abc"), "b", List.of("ba"), "𝒳", List.of("𝒳y")),
                leaves(10, Map.of("a", 1, "ab", 2, "abc", 7, "ba", 10, "𝒳y", 1)));
    }

    @Test
    void dividesWhatIsTooLargeByTheNextCharacter() {
        assertEquals(
                Map.of("a$", List.of("a"), "ab", List.of("ab", "abc"), "ad", List.of("ade")),
                leaves(10, Map.of("a", 1, "ab", 3, "abc", 7, "ade", 2)));
    }

    @Test
    void aTermThatIsTooLargeIsAlone() {
        assertEquals(
                Map.of("abc$", List.of("abc"), "abcd", List.of("abcd"), "abd", List.of("abd")),
                leaves(10, Map.of("abc", 50, "abcd", 1, "abd", 1)));
    }

    @Test
    void doesNotDivideLongBeginnings() {
        String half = "x".repeat(32);
        assertEquals(Map.of(half, List.of(half + "a", half + "b")), leaves(10, Map.of(half + "a", 50, half + "b", 50)));
    }

    @Test
    void isAsTheSpecificationSaysForAnyTerms() {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            Map<String, Integer> sizes = new TreeMap<>();
            for (int i = 0; i < 60; i++) {
                StringBuilder term = new StringBuilder();
                for (int length = random.nextInt(5); length >= 0; length--) {
                    term.append(List.of("a", "b", "é", "𝒳", "𝒴", "\uffe0").get(random.nextInt(6)));
                }
                sizes.put(term.toString(), 1 + random.nextInt(20));
            }
            Map<String, List<String>> expected = new TreeMap<>();
            expected("", new TreeMap<>(sizes), expected);
            Map<String, List<String>> leaves = leaves(30, sizes);
            assertEquals(expected, leaves);
            assertEquals(List.copyOf(new TreeSet<>(leaves.keySet())), List.copyOf(leaves.keySet()));
        }
    }

    /** The definition, with everything in memory. */
    private static void expected(String beginning, TreeMap<String, Integer> all, Map<String, List<String>> leaves) {
        int size = all.values().stream().mapToInt(Integer::intValue).sum();
        if (!beginning.isEmpty() && size <= 30) {
            leaves.put(beginning, List.copyOf(all.keySet()));
            return;
        }
        Map<String, TreeMap<String, Integer>> children = new TreeMap<>();
        all.forEach((term, its) -> {
            if (term.equals(beginning)) {
                leaves.put(term + "$", List.of(term));
            } else {
                children.computeIfAbsent(
                                term.substring(0, term.offsetByCodePoints(beginning.length(), 1)), c -> new TreeMap<>())
                        .put(term, its);
            }
        });
        children.forEach((child, terms) -> expected(child, terms, leaves));
    }
}
