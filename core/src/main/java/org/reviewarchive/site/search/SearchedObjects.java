package org.reviewarchive.site.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.markup.HiddenCharacters;
import org.reviewarchive.model.ObjectKind;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.SavedObject;
import org.reviewarchive.search.Passage;
import org.reviewarchive.search.Passage.Kind;
import org.reviewarchive.search.SearchedDocument;
import org.reviewarchive.search.StateWord;
import org.reviewarchive.site.view.Words;

/** Makes of tasks and commits what the search knows of them. Immutable and thread-safe. */
public final class SearchedObjects {
    private final Names names;

    /** Makes a factory for the tasks and commits of one site. */
    public SearchedObjects(LinkIndex links) {
        this.names = new Names(links.people());
    }

    /** Returns what is found of one task or commit; the same gives the same value. */
    public SearchedDocument of(SavedObject object) {
        Review review = object.asReview();
        String type = Words.lower(object.kind());
        Optional<String> state = object.status().flatMap(StateWord::of);
        return new SearchedDocument(
                type,
                Addresses.object(object.host(), object.id()).value(),
                Words.shortMark(object.id()),
                HiddenCharacters.told(object.title()),
                state.filter(StateWord::isShared),
                object.author().map(Person::name),
                SearchedReviews.opened(object.created()),
                names.others(review),
                SearchedReviews.told(passages(object, review)),
                CodeFiles.of(review),
                new FactTerms(review, names).all(type, state));
    }

    private static List<Passage> passages(SavedObject object, Review review) {
        List<Passage> passages = new ArrayList<>();
        new SaidPassages(review, "description", passages).add();
        object.status().ifPresent(label -> passages.add(new Passage(Kind.OTHER, "main", label, "")));
        if (object.kind() == ObjectKind.COMMIT) {
            // Who looks for a commit has its whole name, or its hash without the repository.
            String whole = object.id() + " " + Words.hash(object.id());
            passages.add(new Passage(Kind.COMMIT, "details", whole, ""));
        }
        new FactPassages(review, passages).add();
        return passages;
    }
}
