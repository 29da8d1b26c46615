package org.reviewarchive.site.view.resolve;

import org.reviewarchive.link.Addresses;
import org.reviewarchive.site.view.SiteFrame;
import org.reviewarchive.site.view.list.ReviewLists;
import org.reviewarchive.site.view.list.Ways;
import org.reviewarchive.text.Texts;

/** Makes the view of the page that resolves old addresses. Immutable and thread-safe. */
public final class ResolveViews {
    private final SiteFrame frame;
    private final ReviewLists lists;

    /**
     * Makes a factory for one site.
     *
     * @param frame what surrounds the page
     * @param lists every list of the site
     */
    public ResolveViews(SiteFrame frame, ReviewLists lists) {
        this.frame = frame;
        this.lists = lists;
    }

    /** Makes the view. */
    public ResolveView view() {
        Texts texts = frame.texts();
        return new ResolveView(
                frame.around(Addresses.resolver(), texts.of("resolve"), texts.of("resolveWhat")),
                new Ways(lists, texts).from(Addresses.resolver()));
    }
}
