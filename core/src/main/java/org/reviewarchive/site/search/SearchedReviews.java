package org.reviewarchive.site.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Review;
import org.reviewarchive.search.Passage;
import org.reviewarchive.search.SearchedReview;

/** Makes of reviews what the search knows of them. Immutable and thread-safe. */
public final class SearchedReviews {
    private static final int DAY = "2021-07-23".length();

    private final Names names;

    /** Makes a factory for the reviews of one site. */
    public SearchedReviews(LinkIndex links) {
        this.names = new Names(links.people());
    }

    /** Returns what is found of one review; the same review gives the same value. */
    public SearchedReview of(Review review) {
        List<Passage> passages = new ArrayList<>();
        new SaidPassages(review, passages).add();
        new FactPassages(review, passages).add();
        return new SearchedReview(
                review.key(),
                Addresses.review(review.host(), review.id()).value(),
                review.id(),
                review.title(),
                state(review),
                review.owner().map(Person::name),
                review.created()
                        .flatMap(Moment::instant)
                        .map(opened -> opened.toString().substring(0, DAY)),
                names.others(review),
                passages,
                CodeFiles.of(review),
                new FactTerms(review, names).all());
    }

    static Optional<String> state(Review review) {
        return review.status().map(status -> status.state().name().toLowerCase(Locale.ROOT));
    }
}
