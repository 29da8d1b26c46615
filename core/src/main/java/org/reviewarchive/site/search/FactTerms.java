package org.reviewarchive.site.search;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.reviewarchive.model.Resolution;
import org.reviewarchive.model.Review;
import org.reviewarchive.search.Words;

/** Makes the facts of a document that a query may ask for, such as {@code author:ada}. */
final class FactTerms {
    private final Review review;
    private final Names names;
    private final Set<String> terms = new HashSet<>();

    FactTerms(Review review, Names names) {
        this.review = review;
        this.names = names;
    }

    /**
     * Returns all facts.
     *
     * @param type what the document is
     * @param state where it stands
     */
    Set<String> all(String type, Optional<String> state) {
        terms.add("type:" + type);
        state.ifPresent(word -> terms.add("state:" + word));
        Names.authors(review).distinct().forEach(author -> add("author", names.of(author)));
        review.owner().ifPresent(owner -> add("owner", names.of(owner)));
        review.reviewers().forEach(reviewer -> add("reviewer", names.of(reviewer.who())));
        add("tag", review.tags());
        review.repository().ifPresent(repository -> {
            add("repo", Set.of(repository.name()));
            repository.callsign().ifPresent(sign -> add("repo", Set.of(sign, "r" + sign)));
        });
        if (review.threads().stream().anyMatch(thread -> thread.resolution() == Resolution.UNRESOLVED)) {
            terms.add("is:unresolved");
        }
        return terms;
    }

    private void add(String kind, Collection<String> values) {
        values.stream()
                .map(Words::value)
                .filter(value -> !value.isEmpty())
                .forEach(value -> terms.add(kind + ":" + value));
    }
}
