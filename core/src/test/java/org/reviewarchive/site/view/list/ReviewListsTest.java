package org.reviewarchive.site.view.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewarchive.link.FactSamples;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.model.Resolution;
import org.reviewarchive.model.State;
import org.reviewarchive.model.Verdict;
import org.reviewarchive.people.SameNames;
import org.reviewarchive.site.Sites;

class ReviewListsTest {
    private static final LinkIndex LINKS = LinkIndex.of(
            List.of(
                    FactSamples.review("D1")
                            .state(State.LANDED)
                            .on("2019-01-01", "2023-01-01")
                            .owner("ada", "Ada L.")
                            .judge("bob", Verdict.ACCEPTED)
                            .judge("robert", Verdict.REQUESTED)
                            .repository("Tern")
                            .tag("memory")
                            .make(),
                    FactSamples.review("D2")
                            .state(State.OPEN)
                            .on("2020-01-01", "2020-01-02")
                            .owner("alovelace")
                            .thread("bob", "mm/a.c", Resolution.UNRESOLVED)
                            .said("bob", 7)
                            .make(),
                    FactSamples.review("D3").said("eve", 2).make()),
            List.of(),
            SameNames.of(List.of("<ada> <alovelace>", "<bob> <robert>"), "m"));

    private final ReviewLists lists = new ReviewLists(LINKS, Sites.texts());

    @Test
    void sortsEveryReviewIntoTheListsOfItsFacts() {
        assertEquals("open D2; landed D1; unknown D3", words(ListKind.STATUS));
        assertEquals("2020 D2; 2019 D1; unknown D3", words(ListKind.YEAR));
        assertEquals("Tern D1", words(ListKind.REPOSITORY));
        assertEquals("memory D1", words(ListKind.TAG));
    }

    @Test
    void listsAPersonOnceWhateverTheirNames() {
        assertEquals("ada D2 D1", words(ListKind.OWNER));
        assertEquals("bob D1", words(ListKind.REVIEWER));
        assertEquals("Reviews by ada (Ada L.)", lists.of(ListKind.OWNER).get(0).heading());
    }

    @Test
    void ordersAllReviewsInEachWay() {
        assertEquals("newest D2 D1 D3; changed D1 D2 D3; discussed D2 D3; unresolved D2", words(ListKind.ORDER));
        assertEquals("lists/newest.html", lists.of(Order.NEWEST).address(1).value());
        assertEquals(
                "lists/discussed-2.html", lists.of(Order.DISCUSSED).address(2).value());
    }

    @Test
    void saysHowMuchThereIsToRead() {
        assertEquals(
                "3 reviews, 10 comments, from 2019–2020", lists.of(Order.NEWEST).tally());
        assertEquals("1 review, 2 comments", lists.of(ListKind.YEAR).get(2).tally());
    }

    private String words(ListKind kind) {
        return String.join(
                "; ",
                lists.of(kind).stream()
                        .map(list -> list.value() + " "
                                + String.join(
                                        " ",
                                        list.reviews().stream()
                                                .map(ReviewFacts::id)
                                                .toList()))
                        .toList());
    }
}
