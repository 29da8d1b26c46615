package org.reviewarchive.site.search;

import java.util.List;
import java.util.Optional;
import org.reviewarchive.markup.QuoteFolding;
import org.reviewarchive.markup.RichText;
import org.reviewarchive.model.Comment;
import org.reviewarchive.model.CommentThread;
import org.reviewarchive.model.Commented;
import org.reviewarchive.model.Location;
import org.reviewarchive.model.OnLines;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.TimelineEvent;
import org.reviewarchive.search.Passage;
import org.reviewarchive.search.Passage.Kind;
import org.reviewarchive.site.view.patchset.PatchSetViews;
import org.reviewarchive.site.view.talk.EventGroups;
import org.reviewarchive.site.view.talk.ThreadViews;

/** Adds what people said in a review, in their own words alone. */
final class SaidPassages {
    private final Review review;
    private final List<Passage> passages;

    SaidPassages(Review review, List<Passage> passages) {
        this.review = review;
        this.passages = passages;
    }

    void add() {
        review.summary().ifPresent(text -> add(Kind.SUMMARY, "summary", own(text), review.owner()));
        review.testPlan().ifPresent(text -> add(Kind.SUMMARY, "test-plan", own(text), review.owner()));
        for (PatchSet patchSet : review.patchSets()) {
            String anchor = PatchSetViews.idOf(patchSet.id());
            patchSet.description().ifPresent(words -> add(Kind.SUMMARY, anchor, words, patchSet.author()));
        }
        for (EventGroups.Group group : new EventGroups(review.timeline()).all()) {
            group.events().forEach(event -> add(event, group.fragment()));
        }
        for (CommentThread thread : review.threads()) {
            thread.comments().forEach(comment -> add(comment, place(thread.location())));
        }
    }

    private void add(TimelineEvent event, String anchor) {
        if (event instanceof Commented commented) {
            commented.body().ifPresent(text -> add(Kind.COMMENT, anchor, own(text), commented.who()));
        }
    }

    private void add(Comment comment, String place) {
        String author = comment.author().map(Person::name).orElse("");
        comment.body().ifPresent(text -> add(new Passage(Kind.LINES, comment.anchor(), own(text), author, place)));
    }

    private void add(Kind kind, String anchor, String text, Optional<Person> author) {
        add(new Passage(kind, anchor, text, author.map(Person::name).orElse("")));
    }

    private void add(Passage passage) {
        if (!passage.text().isEmpty()) {
            passages.add(passage);
        }
    }

    private static String own(RichText text) {
        return QuoteFolding.mayHold(text.html()) ? QuoteFolding.unquoted(text.html()) : text.text();
    }

    private static String place(Location location) {
        boolean known = location instanceof OnLines lines && lines.from().isPresent();
        return ThreadViews.pathOf(location)
                + (known ? ":" + ((OnLines) location).from().getAsInt() : "");
    }
}
