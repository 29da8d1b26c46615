package org.reviewarchive.site.view.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reviewarchive.link.FactSamples;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.model.Resolution;
import org.reviewarchive.model.State;
import org.reviewarchive.model.Verdict;
import org.reviewarchive.people.SameNames;

class WorkTest {
    @Test
    void findsThreadsLeftOpenByWhereTheReviewEnded() {
        assertEquals(List.of(Work.LANDED), kinds(open(State.LANDED)));
        assertEquals(List.of(Work.UNRESOLVED), kinds(open(State.OPEN)));
        assertEquals(List.of(Work.ABANDONED), kinds(open(State.ABANDONED)));
        assertEquals(
                List.of(),
                kinds(FactSamples.review("D1").state(State.LANDED).thread("bob", "a.c", Resolution.UNKNOWN)));
        assertEquals(List.of(), kinds(FactSamples.review("D1").thread("bob", "a.c", Resolution.UNRESOLVED)));
    }

    @Test
    void findsWhatWasAcceptedAndDidNotLand() {
        assertEquals(List.of(Work.ACCEPTED), kinds(accepted(State.OPEN)));
        assertEquals(List.of(Work.ABANDONED), kinds(accepted(State.ABANDONED)));
        assertEquals(List.of(), kinds(accepted(State.LANDED)));
        assertEquals(List.of(), kinds(accepted(State.OPEN).judge("eve", Verdict.REJECTED)));
    }

    @Test
    void findsWhatNobodyButItsOwnerSpokeIn() {
        assertEquals(List.of(Work.WAITING), kinds(mine()));
        assertEquals(List.of(Work.WAITING), kinds(mine().said("alovelace", 2).judge("bob", Verdict.REQUESTED)));
        assertEquals(List.of(), kinds(mine().said("bob", 1)));
        assertEquals(List.of(), kinds(mine().judge("bob", Verdict.COMMENTED)));
        assertEquals(List.of(), kinds(FactSamples.review("D1").state(State.OPEN).said("ada", 1)));
    }

    private static FactSamples open(State state) {
        return FactSamples.review("D1").state(state).owner("ada").thread("bob", "a.c", Resolution.UNRESOLVED);
    }

    private static FactSamples accepted(State state) {
        return FactSamples.review("D1").state(state).owner("ada").judge("bob", Verdict.ACCEPTED);
    }

    private static FactSamples mine() {
        return FactSamples.review("D1").state(State.OPEN).owner("ada");
    }

    private static List<Work> kinds(FactSamples sample) {
        ReviewFacts facts = sample.make();
        LinkIndex links = LinkIndex.of(List.of(facts), List.of(), SameNames.of(List.of("<ada> <alovelace>"), "m"));
        return Stream.of(Work.values())
                .filter(work -> work.holds(facts, links.people()))
                .toList();
    }
}
