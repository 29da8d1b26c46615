package org.reviewarchive.site.view.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.model.State;
import org.reviewarchive.model.Status;
import org.reviewarchive.site.view.LinkView;
import org.reviewarchive.site.view.SiteFrame;
import org.reviewarchive.site.view.StateView;
import org.reviewarchive.site.view.list.ListKind;
import org.reviewarchive.site.view.list.Order;
import org.reviewarchive.site.view.list.ReviewLists;
import org.reviewarchive.site.view.list.Ways;
import org.reviewarchive.text.Texts;

/** Makes the view of the search page. Immutable and thread-safe. */
public final class SearchViews {
    private static final PagePath PATH = Addresses.search();

    private final SiteFrame frame;
    private final Texts texts;
    private final ReviewLists lists;

    /**
     * Makes a factory for one site.
     *
     * @param frame what surrounds the page
     * @param lists every list of the site
     */
    public SearchViews(SiteFrame frame, ReviewLists lists) {
        this.frame = frame;
        this.texts = frame.texts();
        this.lists = lists;
    }

    /** Makes the view. */
    public SearchView view() {
        String tally = lists.of(Order.NEWEST).tally();
        return new SearchView(
                frame.around(PATH, texts.of("search"), tally),
                tally,
                links(ListKind.TITLE),
                links(ListKind.YEAR),
                resolver(),
                Stream.concat(
                                Stream.of(State.values()).map(state -> Optional.of(new Status(state, state.name()))),
                                Stream.of(Optional.<Status>empty()))
                        .map(status -> StateView.of(status, texts))
                        .toList(),
                new Ways(lists, texts).from(PATH));
    }

    private Optional<LinkView> resolver() {
        return frame.resolves()
                ? Optional.of(LinkView.of(PATH.to(Addresses.resolver()), texts.of("resolve")))
                : Optional.empty();
    }

    private List<LinkView> links(ListKind kind) {
        return lists.of(kind).stream()
                .map(list ->
                        new LinkView(PATH.to(list.address(1)), list.words(), texts.of("number", list.size()), false))
                .toList();
    }
}
