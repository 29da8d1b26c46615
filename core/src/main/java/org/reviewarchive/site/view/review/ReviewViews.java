package org.reviewarchive.site.view.review;

import java.util.List;
import java.util.Optional;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.digest.Digest;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.link.ShownPatchSet;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Review;
import org.reviewarchive.site.view.CaptureView;
import org.reviewarchive.site.view.FactViews;
import org.reviewarchive.site.view.LackView;
import org.reviewarchive.site.view.LinkView;
import org.reviewarchive.site.view.MentionViews;
import org.reviewarchive.site.view.PageScope;
import org.reviewarchive.site.view.SiteFrame;
import org.reviewarchive.site.view.TextView;
import org.reviewarchive.site.view.about.ReviewAbout;
import org.reviewarchive.site.view.diff.DiffView;
import org.reviewarchive.site.view.diff.DiffViews;
import org.reviewarchive.site.view.patchset.PatchSetView;
import org.reviewarchive.site.view.patchset.PatchSetViews;
import org.reviewarchive.site.view.talk.EventGroups;
import org.reviewarchive.site.view.talk.ThreadLists;
import org.reviewarchive.site.view.talk.ThreadViews;
import org.reviewarchive.site.view.talk.TimelineViews;

/** Makes the view of a review's page. Immutable and thread-safe. */
public final class ReviewViews {
    private static final List<String> OWN_IDS = List.of(
            "main",
            "digest",
            "stack",
            "summary",
            "test-plan",
            "details",
            "patch-sets",
            "files",
            "elsewhere",
            "timeline",
            "mentioned-by",
            "provenance",
            "threads");

    private final SiteFrame frame;
    private final LinkIndex links;

    /** Makes a factory for the reviews of one site. */
    public ReviewViews(SiteFrame frame, LinkIndex links) {
        this.frame = frame;
        this.links = links;
    }

    /**
     * Makes the view of one review.
     *
     * @param review the review
     * @param diagnostics what its captures lack
     */
    public ReviewView of(Review review, List<Diagnostic> diagnostics) {
        PagePath page = Addresses.review(review.host(), review.id());
        PageScope scope = new PageScope(frame.texts(), links, review.host(), page);
        scope.reserve(OWN_IDS);
        Optional<PatchSet> shown = ShownPatchSet.of(review);
        List<PatchSetView> patchSets = new PatchSetViews(scope).of(review, shown, true);
        EventGroups groups = new EventGroups(review.timeline());
        // Comments take their ids before the timeline does: a comment stands under its code first of all.
        DiffView diff = new DiffViews(review, shown, scope, new ThreadViews(review, scope, groups)).view();
        return new ReviewView(
                frame.around(page, ReviewAbout.of(review, frame)),
                new HeadViews(scope).of(review),
                new DigestViews(review, Digest.of(review, links), scope).view(),
                new StackViews(links, scope).of(review),
                review.summary().map(text -> new TextView(scope.linked(text))),
                review.testPlan().map(text -> new TextView(scope.linked(text))),
                new FactViews(scope).of(review),
                patchSets,
                ThreadLists.of(diff.threadList(), frame.texts()),
                diff,
                new TimelineViews(review, scope, groups).view(),
                new MentionViews(scope).of(links.mentionedBy(review.key())),
                review.captures().stream().map(CaptureView::of).toList(),
                diagnostics.stream().sorted().map(LackView::of).toList(),
                scope.to(Addresses.reviewData(review.host(), review.id())),
                links.newer(review.key()).map(facts -> link(facts, scope)),
                links.older(review.key()).map(facts -> link(facts, scope)));
    }

    private static LinkView link(ReviewFacts facts, PageScope scope) {
        return LinkView.of(scope.to(Addresses.review(facts.host(), facts.id())), facts.id() + " " + facts.title());
    }
}
