package org.reviewarchive.site.view.review;

import java.util.List;
import java.util.Optional;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Review;
import org.reviewarchive.site.view.LinkView;
import org.reviewarchive.site.view.PageScope;
import org.reviewarchive.site.view.SiteFrame;
import org.reviewarchive.site.view.SizeView;
import org.reviewarchive.site.view.StateView;
import org.reviewarchive.site.view.diff.DiffView;
import org.reviewarchive.site.view.diff.DiffViews;
import org.reviewarchive.site.view.patchset.PatchSetLinks;
import org.reviewarchive.site.view.patchset.PatchSetNames;
import org.reviewarchive.site.view.patchset.PatchSetView;
import org.reviewarchive.site.view.patchset.PatchSetViews;
import org.reviewarchive.site.view.talk.EventGroups;
import org.reviewarchive.site.view.talk.ThreadLists;
import org.reviewarchive.site.view.talk.ThreadViews;
import org.reviewarchive.text.Texts;

/** Makes the views of pages that show one patch set each. Immutable and thread-safe. */
public final class PatchSetPages {
    private static final List<String> OWN_IDS = List.of("main", "patch-sets", "threads", "files", "elsewhere");

    private final SiteFrame frame;
    private final LinkIndex links;

    /** Makes a factory for the reviews of one site. */
    public PatchSetPages(SiteFrame frame, LinkIndex links) {
        this.frame = frame;
        this.links = links;
    }

    /** Returns the patch sets that have a page of their own: those with files that the review's page does not show. */
    public static List<PatchSet> of(Review review) {
        return PatchSetLinks.further(review);
    }

    /** Makes the view of a patch set that {@link #of} returned. */
    public PatchSetPageView of(Review review, PatchSet patchSet) {
        PagePath page = Addresses.patchSet(review.host(), review.id(), patchSet.id());
        PageScope scope = new PageScope(frame.texts(), links, review.host(), page)
                .of(Addresses.review(review.host(), review.id()));
        scope.reserve(OWN_IDS);
        PatchSetLinks patchSetLinks = new PatchSetLinks(review, scope);
        List<PatchSetView> patchSets = new PatchSetViews(scope).of(review, Optional.of(patchSet), false);
        ThreadViews threads = new ThreadViews(review, scope, new EventGroups(review.timeline()));
        DiffView diff = new DiffViews(review, Optional.of(patchSet), scope, threads).view();
        Texts texts = frame.texts();
        PatchSetNames names = new PatchSetNames(review.patchSets(), texts);
        String name = names.alone(patchSet);
        return new PatchSetPageView(
                frame.around(page, texts.of("patchSetTitle", name, review.id(), review.title())),
                review.id(),
                review.title(),
                StateView.of(review.status(), texts),
                scope.home("main"),
                name,
                diff.fileCount(),
                SizeView.of(patchSet.files(), texts),
                texts.of("threadCount", diff.threadList().size()),
                patchSetLinks.patch(patchSet),
                patchSets,
                ThreadLists.of(diff.threadList(), texts),
                diff,
                neighbour(review, patchSet, -1).map(other -> link(other, patchSetLinks, names)),
                neighbour(review, patchSet, 1).map(other -> link(other, patchSetLinks, names)));
    }

    private static Optional<PatchSet> neighbour(Review review, PatchSet patchSet, int step) {
        List<PatchSet> all = review.patchSets();
        int at = all.indexOf(patchSet) + step;
        while (at >= 0 && at < all.size() && all.get(at).files().isEmpty()) {
            at += step;
        }
        return at >= 0 && at < all.size() ? Optional.of(all.get(at)) : Optional.empty();
    }

    private static LinkView link(PatchSet patchSet, PatchSetLinks links, PatchSetNames names) {
        return LinkView.of(links.to(patchSet.id(), "files").orElse(""), names.of(patchSet.id()));
    }
}
