package org.reviewarchive.site.view.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reviewarchive.link.FactSamples;
import org.reviewarchive.link.ReviewFacts;

class TitlesTest {
    @Test
    void standsUnderItsFirstLetterWhateverTheSignsBefore() {
        assertEquals("m", Titles.initial("mm: Poison freed blocks"));
        assertEquals("c", Titles.initial("[clang] Fix it"));
        assertEquals("a", Titles.initial("\u201c\u00c4rger\u201d"));
        assertEquals("f", Titles.initial("\ufb01le"));
    }

    @Test
    void standsAmongTheOthersWithoutALetterFromAToZ() {
        assertEquals("other", Titles.initial(""));
        assertEquals("other", Titles.initial("64-bit time"));
        assertEquals("other", Titles.initial("\u65e5\u672c\u8a9e"));
    }

    @Test
    void sortsByTitleAndLeavesTheOrderOfThoseThatAreAlike() {
        List<ReviewFacts> reviews = new ArrayList<>(List.of(
                FactSamples.review("D1").title("mm: Zero pages").make(),
                FactSamples.review("D2").title("[mm] Allocate less").make(),
                FactSamples.review("D3").title("MM: zero pages").make()));
        Titles.sort(reviews);
        assertEquals(
                List.of("D2", "D1", "D3"), reviews.stream().map(ReviewFacts::id).toList());
    }

    @Test
    void putsTheOthersLast() {
        assertEquals(
                List.of("a", "p", "other"),
                Stream.of("other", "p", "a").sorted(Titles.LETTERS).toList());
    }
}
