package org.reviewarchive.site.view.list;

import java.util.List;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.site.view.LinkView;
import org.reviewarchive.site.view.Paging;
import org.reviewarchive.site.view.SiteFrame;
import org.reviewarchive.text.Texts;

/** Makes the views of pages that list reviews. Immutable and thread-safe. */
public final class ListViews {
    private final SiteFrame frame;
    private final Texts texts;
    private final RowViews rows;
    private final Ways ways;

    /**
     * Makes a factory for the lists of one site.
     *
     * @param frame what surrounds the pages
     * @param rows makes tables
     * @param ways the lists every list page leads to
     */
    public ListViews(SiteFrame frame, RowViews rows, Ways ways) {
        this.frame = frame;
        this.texts = frame.texts();
        this.rows = rows;
        this.ways = ways;
    }

    /** Makes the view of one page of a list; the first is 1. */
    public ListView of(ReviewList list, int page) {
        Paging paging = list.paging();
        PagePath path = list.address(page);
        List<ReviewFacts> here = paging.on(page, list.reviews());
        TableView table = rows.table(path, list.order(), paging.pages() == 1, here);
        return new ListView(
                frame.around(path, paging.title(page, list.heading(), texts), list.tally()),
                list.heading(),
                list.tally(),
                list.kind() == ListKind.WORK ? texts.of(Keys.of("work", list.value()) + "Is") : "",
                list.kind() == ListKind.REVIEWER ? rows.judged(table, path, list.value(), here) : table,
                paging.pager(page, texts),
                ways.from(path));
    }

    /** Returns the kinds that have a page of all their lists. */
    public List<ListKind> kinds() {
        return ways.cut();
    }

    /** Returns where that page of a kind stands. */
    public PagePath page(ListKind kind) {
        return Ways.page(kind);
    }

    /** Makes the view of the page of all lists of a kind. */
    public NamesView names(ListKind kind) {
        PagePath path = Ways.page(kind);
        List<LinkView> names = ways.largestFirst(kind).stream()
                .map(list ->
                        new LinkView(path.to(list.address(1)), list.words(), texts.of("number", list.size()), false))
                .toList();
        String heading = texts.of(Keys.of("way", kind) + "All");
        String tally = texts.of(Keys.of("names", kind), names.size());
        return new NamesView(frame.around(path, heading, tally), heading, tally, names, ways.from(path));
    }
}
