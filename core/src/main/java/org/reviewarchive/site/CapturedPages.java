package org.reviewarchive.site;

import java.util.List;
import java.util.stream.Stream;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.SavedObject;
import org.reviewarchive.site.view.SiteFrame;
import org.reviewarchive.site.view.object.ObjectViews;
import org.reviewarchive.site.view.review.PatchSetPages;
import org.reviewarchive.site.view.review.ReviewViews;

/** Chooses the pages of what captures show, one review, task or commit at a time. Immutable and thread-safe. */
public final class CapturedPages {
    private final ReviewViews reviewViews;
    private final PatchSetPages patchSetPages;
    private final ObjectViews objectViews;

    CapturedPages(SiteFrame frame, LinkIndex links) {
        this.reviewViews = new ReviewViews(frame, links);
        this.patchSetPages = new PatchSetPages(frame, links);
        this.objectViews = new ObjectViews(frame, links);
    }

    /**
     * Returns the page of one review.
     *
     * @param review the review
     * @param diagnostics what its captures lack
     */
    public Page review(Review review, List<Diagnostic> diagnostics) {
        return new Page(
                Addresses.review(review.host(), review.id()), "review", () -> reviewViews.of(review, diagnostics));
    }

    /** Returns a page for each patch set that has files and is not the one on the review's page. */
    public Stream<Page> patchSets(Review review) {
        return PatchSetPages.of(review).stream()
                .map(patchSet -> new Page(
                        Addresses.patchSet(review.host(), review.id(), patchSet.id()),
                        "patch-set",
                        () -> patchSetPages.of(review, patchSet)));
    }

    /**
     * Returns the page of one task or commit.
     *
     * @param object the task or commit
     * @param diagnostics what its capture lacks
     */
    public Page object(SavedObject object, List<Diagnostic> diagnostics) {
        return new Page(
                Addresses.object(object.host(), object.id()), "object", () -> objectViews.of(object, diagnostics));
    }
}
