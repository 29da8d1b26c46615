package org.reviewarchive.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.site.SampleReviews;

class DocumentNumbersTest {
    private static List<ReviewFacts> facts(String... keys) {
        return Stream.of(keys)
                .map(key -> key.split("/"))
                .map(key -> ReviewFacts.of(SampleReviews.bare(key[1]).at(key[0])))
                .toList();
    }

    private static List<Integer> numbers(String... keys) {
        DocumentNumbers numbers = new DocumentNumbers(facts(keys));
        return Stream.of(keys).map(numbers::of).toList();
    }

    @Test
    void takesTheNumberOutOfTheMark() {
        assertEquals(List.of(7, 12, 31_292), numbers("a/D7", "a/D12", "a/D31292"));
    }

    @Test
    void groupsFollowEachOtherByHostAndPrefix() {
        assertEquals(List.of(4_095, 4_096 + 1, 8_192 + 3), numbers("a/C4095", "a/D1", "unknown/D3"));
        assertEquals(List.of(4_096, 8_192 + 5), numbers("a/D4096", "b/D5"));
    }

    @Test
    void countsWhereMarksAreNotNumbers() {
        assertEquals(List.of(0, 2, 3, 1), numbers("a/D7", "a/D12", "a/D12a", "a/D9"));
        assertEquals(List.of(0), numbers("a/topic"));
    }

    @Test
    void countsWhereTwoMarksTellOneNumber() {
        assertEquals(List.of(0, 1), numbers("a/D7", "a/D07"));
    }

    @Test
    void countsWhereNumbersAreHuge() {
        assertEquals(List.of(0, 1, 2), numbers("a/D7", "a/D1073741824", "a/D99999999999999999999999"));
        assertEquals(List.of(1_073_741_823, (1 << 30), (1 << 30) + 1), numbers("a/D1073741823", "b/D1", "b/D2"));
    }

    @Test
    void neverGivesANumberTwiceWhateverTheOrder() {
        List<ReviewFacts> all = new ArrayList<>(facts(
                "a/D1", "a/D2", "a/E2", "b/2", "b/02", "b/x", "c/D4096", "c/D1073741823", "d/D1", "e/D1", "e/D٣"));
        DocumentNumbers numbers = new DocumentNumbers(all);
        assertEquals(all.size(), numbers.reviews().size());
        assertEquals(
                all.size(),
                new HashSet<>(all.stream().map(f -> numbers.of(f.key())).toList()).size());
        Collections.reverse(all);
        DocumentNumbers reversed = new DocumentNumbers(all);
        all.forEach(facts -> assertEquals(numbers.of(facts.key()), reversed.of(facts.key())));
    }
}
