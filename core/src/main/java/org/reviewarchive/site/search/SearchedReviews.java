package org.reviewarchive.site.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.markup.HiddenCharacters;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Review;
import org.reviewarchive.search.Passage;
import org.reviewarchive.search.SearchedDocument;
import org.reviewarchive.search.StateWord;

/** Makes of reviews what the search knows of them. Immutable and thread-safe. */
public final class SearchedReviews {
    private static final String TYPE = "review";
    private static final int DAY = "2021-07-23".length();

    private final Names names;

    /** Makes a factory for the reviews of one site. */
    public SearchedReviews(LinkIndex links) {
        this.names = new Names(links.people());
    }

    /** Returns what is found of one review; the same review gives the same value. */
    public SearchedDocument of(Review review) {
        List<Passage> passages = new ArrayList<>();
        new SaidPassages(review, "summary", passages).add();
        FactPassages facts = new FactPassages(review, passages);
        facts.add();
        facts.addLanded();
        Optional<String> state = review.status().map(StateWord::of);
        return new SearchedDocument(
                TYPE,
                Addresses.review(review.host(), review.id()).value(),
                review.id(),
                HiddenCharacters.told(review.title()),
                state,
                review.owner().map(Person::name),
                opened(review.created()),
                names.others(review),
                told(passages),
                CodeFiles.of(review),
                new FactTerms(review, names).all(TYPE, state));
    }

    /** A year of more digits, or before the first, is nothing that a reader asks for. */
    static Optional<String> opened(Optional<Moment> created) {
        return created.flatMap(Moment::instant)
                .map(Instant::toString)
                .filter(opened -> opened.charAt(0) >= '0')
                .map(opened -> opened.substring(0, DAY));
    }

    /** A result must not turn round what stands beside it. */
    static List<Passage> told(List<Passage> passages) {
        return passages.stream().map(SearchedReviews::told).toList();
    }

    private static Passage told(Passage passage) {
        String told = HiddenCharacters.told(passage.text());
        return told.equals(passage.text())
                ? passage
                : new Passage(passage.kind(), passage.anchor(), told, passage.author(), passage.place());
    }
}
