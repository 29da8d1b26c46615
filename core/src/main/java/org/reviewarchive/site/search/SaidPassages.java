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

/** Adds what people said in a document, their own words apart from those they quote. */
final class SaidPassages {
    private final Review review;
    private final String summary;
    private final List<Passage> passages;

    /**
     * Makes the passages of one page.
     *
     * @param summary where the page shows the summary
     */
    SaidPassages(Review review, String summary, List<Passage> passages) {
        this.review = review;
        this.summary = summary;
        this.passages = passages;
    }

    void add() {
        review.summary().ifPresent(text -> add(said(Kind.SUMMARY, summary, review.owner()), text));
        review.testPlan().ifPresent(text -> add(said(Kind.SUMMARY, "test-plan", review.owner()), text));
        for (PatchSet patchSet : review.patchSets()) {
            Passage described = said(Kind.SUMMARY, PatchSetViews.idOf(patchSet.id()), patchSet.author());
            patchSet.description().ifPresent(words -> add(described, RichText.ofPlain(words)));
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
            commented.body().ifPresent(text -> add(said(Kind.COMMENT, anchor, commented.who()), text));
        }
    }

    private void add(Comment comment, String place) {
        String author = comment.author().map(Person::name).orElse("");
        comment.body().ifPresent(text -> add(new Passage(Kind.LINES, comment.anchor(), "", author, place), text));
    }

    private static Passage said(Kind kind, String anchor, Optional<Person> author) {
        return new Passage(kind, anchor, "", author.map(Person::name).orElse(""));
    }

    /** What a text quotes was said elsewhere, but that may be nowhere in the archive. */
    private void add(Passage said, RichText text) {
        if (QuoteFolding.mayHold(text.html())) {
            add(said.as(said.kind(), QuoteFolding.unquoted(text.html())));
            add(said.as(Kind.QUOTE, QuoteFolding.quoted(text.html())));
        } else {
            add(said.as(said.kind(), text.text()));
        }
    }

    private void add(Passage passage) {
        if (!passage.text().isEmpty()) {
            passages.add(passage);
        }
    }

    private static String place(Location location) {
        boolean known = location instanceof OnLines lines && lines.from().isPresent();
        return ThreadViews.pathOf(location)
                + (known ? ":" + ((OnLines) location).from().getAsInt() : "");
    }
}
