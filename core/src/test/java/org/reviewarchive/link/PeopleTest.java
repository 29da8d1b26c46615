package org.reviewarchive.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reviewarchive.model.Resolution;
import org.reviewarchive.model.Verdict;
import org.reviewarchive.people.SameNames;

class PeopleTest {
    private static final List<ReviewFacts> REVIEWS = List.of(
            FactSamples.review("D2")
                    .owner("alovelace", "A. Lovelace")
                    .judge("memory", Verdict.REQUESTED)
                    .tag("memory")
                    .tag("kernel")
                    .make(),
            FactSamples.review("D1")
                    .owner("ada")
                    .judge("kernel", Verdict.ACCEPTED)
                    .said("kernel", 1)
                    .thread("eve", "a.c", Resolution.RESOLVED)
                    .make());

    private final People people = new People(REVIEWS, SameNames.of(List.of("<ada> <alovelace> <unseen>"), "m"));

    @Test
    void givesAPageToWhoeverOwnsJudgesOrSpeaks() {
        for (String name : List.of("ada", "memory", "kernel", "eve")) {
            assertEquals(Optional.of(Addresses.person(name)), people.page(name));
        }
        assertEquals(Optional.empty(), people.page("bob"));
    }

    @Test
    void leadsEveryNameOfAPersonToOnePage() {
        assertEquals(people.page("ada"), people.page("alovelace"));
        assertEquals(List.of("alovelace"), people.others("ada"));
        assertEquals(Optional.of("A. Lovelace"), people.longName("ada"));
        assertEquals(4, people.all().count());
    }

    @Test
    void takesForAGroupOnlyAProjectThatNeverActs() {
        assertTrue(people.isGroup("memory"));
        assertFalse(people.isGroup("kernel"));
        assertFalse(people.isGroup("eve"));
    }
}
