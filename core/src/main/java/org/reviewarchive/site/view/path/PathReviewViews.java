package org.reviewarchive.site.view.path;

import java.util.List;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.link.ThreadFacts;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Resolution;
import org.reviewarchive.path.Touch;
import org.reviewarchive.site.view.MomentView;
import org.reviewarchive.site.view.PageScope;
import org.reviewarchive.site.view.StateView;
import org.reviewarchive.site.view.talk.ResolutionView;
import org.reviewarchive.text.Texts;

/** Makes the reviews that pages of paths list. Immutable and thread-safe. */
final class PathReviewViews {
    private final Texts texts;
    private final LinkIndex links;

    PathReviewViews(Texts texts, LinkIndex links) {
        this.texts = texts;
        this.links = links;
    }

    /** Makes a review with the number of its threads. */
    PathReviewView of(ReviewFacts review, PagePath page) {
        ReviewFacts.Counts counts = review.counts();
        return of(review, page, new int[] {counts.threads(), counts.unresolved()}, List.of());
    }

    /** Makes a review with its threads on one file. */
    PathReviewView of(Touch touch, PagePath page) {
        PageScope scope = new PageScope(texts, links, touch.review().host(), page);
        List<ThreadFacts> threads = touch.file().threads();
        int open = (int) threads.stream()
                .filter(thread -> thread.resolution() == Resolution.UNRESOLVED)
                .count();
        return of(
                touch.review(),
                page,
                new int[] {threads.size(), open},
                threads.stream()
                        .map(thread -> thread(thread, touch.review(), scope))
                        .toList());
    }

    private PathReviewView of(ReviewFacts review, PagePath page, int[] counted, List<PathThreadView> threads) {
        return new PathReviewView(
                page.to(review.page()),
                review.id(),
                review.title(),
                StateView.of(review.status(), texts),
                review.owner().map(owner -> new PageScope(texts, links, review.host(), page).person(owner)),
                review.created().map(MomentView::dayOf),
                counted[0] == 0 ? "" : texts.of("threadCount", counted[0]),
                counted[1] == 0 ? "" : texts.of("unresolvedCount", counted[1]),
                threads);
    }

    private PathThreadView thread(ThreadFacts thread, ReviewFacts review, PageScope scope) {
        return new PathThreadView(
                scope.to(review.page(), thread.anchor()),
                ResolutionView.of(thread.resolution(), texts),
                thread.excerpt().isEmpty() ? texts.of("threadNoText") : thread.excerpt(),
                thread.author().map(author -> scope.person(Person.named(author))));
    }
}
