package org.reviewarchive.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reviewarchive.link.Samples.HOST;
import static org.reviewarchive.link.Samples.review;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StacksTest {
    @Test
    void putsParentsBeforeChildren() {
        assertEquals(
                List.of("D30", "D4", "D11"),
                stack("D4", review("D4").parent("D30").child("D11"), review("D30"), review("D11")));
    }

    @Test
    void needsOnlyOneSideToSayIt() {
        assertEquals(
                List.of("D1", "D2", "D3"),
                stack(
                        "D1",
                        review("D1"),
                        review("D2").parent("D1"),
                        review("D3").parent("D2")));
        assertEquals(List.of("D1", "D2"), stack("D2", review("D1").child("D2"), review("D2")));
    }

    @Test
    void isTheSameSeenFromEveryMember() {
        Samples[] fork = {
            review("D1").child("D2").child("D10"),
            review("D2").child("D4"),
            review("D10").child("D4"),
            review("D4").parent("D2").parent("D10")
        };
        for (String member : List.of("D1", "D2", "D10", "D4")) {
            assertEquals(List.of("D1", "D2", "D10", "D4"), stack(member, fork));
        }
    }

    @Test
    void cutsCycles() {
        assertEquals(
                List.of("D1", "D2"),
                stack("D2", review("D1").parent("D2"), review("D2").parent("D1")));
        assertEquals(List.of(), stack("D1", review("D1").parent("D1")));
    }

    @Test
    void showsMembersOutsideTheArchiveWithTheTitleThatSomebodyKnows() {
        List<StackMember> stack = members("D2", review("D2").parent("D1").child("D3"));

        assertEquals(
                List.of("D1", "D2", "D3"), stack.stream().map(StackMember::id).toList());
        assertEquals(
                List.of("Title of D1", "Title of D2", ""),
                stack.stream().map(StackMember::title).toList());
        assertEquals(
                List.of(false, true, false),
                stack.stream().map(m -> m.facts().isPresent()).toList());
    }

    @Test
    void isEmptyForAReviewThatStandsAlone() {
        assertEquals(List.of(), stack("D1", review("D1"), review("D2").parent("D3")));
    }

    @Test
    void doesNotMixServers() {
        assertEquals(
                List.of(),
                stack("D1", review("D1"), review("other.example", "D2").parent("D1")));
    }

    @Test
    void boundsVeryLongChains() {
        List<Samples> chain = new ArrayList<>();
        for (int i = 1; i <= 3_000; i++) {
            chain.add(review("D" + i).child("D" + (i + 1)));
        }

        List<String> shown =
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> stack("D1500", chain.toArray(Samples[]::new)));

        assertTrue(shown.contains("D1500"));
        assertTrue(shown.size() >= 200 && shown.size() < 210, () -> shown.size() + " members");
    }

    private static List<String> stack(String of, Samples... reviews) {
        return members(of, reviews).stream().map(StackMember::id).toList();
    }

    private static List<StackMember> members(String of, Samples... reviews) {
        LinkIndex index = LinkIndex.of(Stream.of(reviews).map(Samples::facts).toList());
        return index.stack(index.find(HOST + "/" + of).orElseThrow());
    }
}
