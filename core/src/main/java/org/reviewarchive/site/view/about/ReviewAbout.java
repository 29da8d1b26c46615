package org.reviewarchive.site.view.about;

import java.util.Optional;
import org.reviewarchive.json.PostingJson;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.Excerpt;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.markup.DataBlock;
import org.reviewarchive.model.Commented;
import org.reviewarchive.model.Review;
import org.reviewarchive.site.view.About;
import org.reviewarchive.site.view.SiteFrame;
import org.reviewarchive.site.view.StateView;
import org.reviewarchive.text.Texts;

/** Tells programs what a review's page is about. Pure. */
public final class ReviewAbout {
    private static final int TEXT = 200;

    private ReviewAbout() {}

    /** Returns what there is to tell: the beginning of the summary, or of a review without one the bare facts. */
    public static About of(Review review, SiteFrame frame) {
        PagePath page = Addresses.review(review.host(), review.id());
        String summary = review.summary()
                .map(text -> Excerpt.of(text.text(), TEXT))
                .filter(text -> !text.isBlank())
                .orElseGet(() -> facts(review, frame.texts()));
        return new About(
                review.id() + " " + review.title(),
                summary,
                "article",
                Optional.of(Addresses.twin(review.host(), review.id())),
                Optional.of(DataBlock.of(
                        PostingJson.of(review, summary, frame.published().address(page)))));
    }

    private static String facts(Review review, Texts texts) {
        int comments = review.threads().stream()
                        .mapToInt(thread -> thread.comments().size())
                        .sum()
                + (int) review.timeline().stream()
                        .filter(event -> event instanceof Commented commented
                                && commented.body().isPresent())
                        .count();
        return texts.of(
                "machineReview",
                review.id(),
                review.owner().map(owner -> owner.name()).orElseGet(() -> texts.of("unknown")),
                StateView.of(review.status(), texts).word(),
                comments);
    }
}
