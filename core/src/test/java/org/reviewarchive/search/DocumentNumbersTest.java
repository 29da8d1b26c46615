package org.reviewarchive.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reviewarchive.link.FactSamples;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.ObjectFacts;
import org.reviewarchive.link.PageFacts;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.model.ObjectKind;
import org.reviewarchive.site.SampleReviews;

class DocumentNumbersTest {
    private static final String HASH = "0a1b2c3d4e5f60718293a4b5c6d7e8f901234567";

    private static LinkIndex links(Collection<? extends PageFacts> all) {
        return LinkIndex.of(only(ReviewFacts.class, all), only(ObjectFacts.class, all));
    }

    private static <T> List<T> only(Class<T> type, Collection<? extends PageFacts> all) {
        return all.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Marks of tasks begin with {@code T}, those of commits with {@code r} or {@code R}. */
    private static List<PageFacts> facts(String... keys) {
        return Stream.of(keys)
                .map(key -> key.split("/"))
                .map(key -> fact(key[0], key[1]))
                .toList();
    }

    private static PageFacts fact(String host, String id) {
        return switch (id.charAt(0)) {
            case 'T' -> FactSamples.object(host, id, ObjectKind.TASK);
            case 'r', 'R' -> FactSamples.object(host, id, ObjectKind.COMMIT);
            default -> ReviewFacts.of(SampleReviews.bare(id).at(host));
        };
    }

    private static List<Integer> numbers(String... keys) {
        List<PageFacts> all = facts(keys);
        DocumentNumbers numbers = new DocumentNumbers(links(all));
        return all.stream().map(facts -> numbers.of(facts.page().value())).toList();
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
    void tasksAndCommitsDoNotMoveReviews() {
        assertEquals(List.of(7, 4_096 + 1), numbers("a/D7", "b/D1"));
        assertEquals(
                List.of(7, 4_096 + 1, 8_192 + 7, 12_288 + 5, 16_384, 20_480 + 345),
                numbers("a/D7", "b/D1", "a/T7", "b/T5", "a/rTERN" + HASH, "b/rS345"));
    }

    @Test
    void countsTheCommitsOfOneRepositoryWhateverTheirHashesBeginWith() {
        String letters = HASH.substring(1);
        assertEquals(
                List.of(1, 0, 4_097, 4_096),
                numbers("a/rTERN0" + letters, "a/rTERN" + letters, "a/rX1" + letters, "a/rX" + letters));
        assertEquals(List.of(0, 1), numbers("a/R10:0" + letters, "a/R10:a" + letters));
    }

    @Test
    void aReviewAndATaskOfOneMarkAreTwo() {
        PageFacts review = ReviewFacts.of(SampleReviews.bare("T5").at("a"));
        PageFacts task = FactSamples.object("a", "T5", ObjectKind.TASK);
        DocumentNumbers numbers = new DocumentNumbers(links(List.of(review, task)));
        assertEquals(5, numbers.of(review.page().value()));
        assertEquals(4_096 + 5, numbers.of(task.page().value()));
    }

    @Test
    void neverGivesANumberTwiceWhateverTheOrder() {
        List<PageFacts> all = new ArrayList<>(facts(
                "a/D1",
                "a/D2",
                "a/E2",
                "b/2",
                "b/02",
                "b/x",
                "c/D4096",
                "c/D1073741823",
                "d/D1",
                "e/D1",
                "e/D٣",
                "a/T1",
                "b/T02",
                "b/T2",
                "b/T1073741823",
                "a/rX" + HASH,
                "a/rXa" + HASH,
                "a/rX1",
                "a/R1:2",
                "a/R1:a"));
        DocumentNumbers numbers = new DocumentNumbers(links(all));
        assertEquals(all.size(), numbers.documents().size());
        assertEquals(
                all.size(),
                all.stream()
                        .map(facts -> numbers.of(facts.page().value()))
                        .distinct()
                        .count());
        Collections.reverse(all);
        DocumentNumbers reversed = new DocumentNumbers(links(all));
        all.forEach(facts -> assertEquals(
                numbers.of(facts.page().value()), reversed.of(facts.page().value())));
    }
}
