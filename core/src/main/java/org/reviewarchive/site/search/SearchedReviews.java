package org.reviewarchive.site.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.markup.HiddenCharacters;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Review;
import org.reviewarchive.search.Passage;
import org.reviewarchive.search.SearchedDocument;

/** Makes of reviews what the search knows of them. Immutable and thread-safe. */
public final class SearchedReviews {
    private static final int DAY = "2021-07-23".length();

    private final Names names;

    /** Makes a factory for the reviews of one site. */
    public SearchedReviews(LinkIndex links) {
        this.names = new Names(links.people());
    }

    /** Returns what is found of one review; the same review gives the same value. */
    public SearchedDocument of(Review review) {
        List<Passage> passages = new ArrayList<>();
        new SaidPassages(review, passages).add();
        new FactPassages(review, passages).add();
        return new SearchedDocument(
                review.key(),
                Addresses.review(review.host(), review.id()).value(),
                review.id(),
                HiddenCharacters.told(review.title()),
                state(review),
                review.owner().map(Person::name),
                opened(review),
                names.others(review),
                passages.stream().map(SearchedReviews::told).toList(),
                CodeFiles.of(review),
                new FactTerms(review, names).all());
    }

    /** A year of more digits, or before the first, is nothing that a reader asks for. */
    private static Optional<String> opened(Review review) {
        return review.created()
                .flatMap(Moment::instant)
                .map(Instant::toString)
                .filter(opened -> opened.charAt(0) >= '0')
                .map(opened -> opened.substring(0, DAY));
    }

    /** A result must not turn round what stands beside it. */
    private static Passage told(Passage passage) {
        String told = HiddenCharacters.told(passage.text());
        return told.equals(passage.text())
                ? passage
                : new Passage(passage.kind(), passage.anchor(), told, passage.author(), passage.place());
    }

    static Optional<String> state(Review review) {
        return review.status().map(status -> status.state().name().toLowerCase(Locale.ROOT));
    }
}
