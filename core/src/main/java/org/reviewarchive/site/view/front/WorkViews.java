package org.reviewarchive.site.view.front;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.site.view.About;
import org.reviewarchive.site.view.LinkView;
import org.reviewarchive.site.view.SiteFrame;
import org.reviewarchive.site.view.list.Keys;
import org.reviewarchive.site.view.list.ReviewList;
import org.reviewarchive.site.view.list.ReviewLists;
import org.reviewarchive.site.view.list.RowViews;
import org.reviewarchive.site.view.list.SectionView;
import org.reviewarchive.site.view.list.Work;
import org.reviewarchive.text.Texts;

/** Makes the view of the page of what was left open. Immutable and thread-safe. */
public final class WorkViews {
    /** How many reviews of a kind the page shows; the lists have all. */
    private static final int MOST = 20;

    private final SiteFrame frame;
    private final Texts texts;
    private final ReviewLists lists;
    private final RowViews rows;

    /**
     * Makes a factory for one site.
     *
     * @param frame what surrounds the pages
     * @param lists every list of the site
     * @param rows makes tables
     */
    public WorkViews(SiteFrame frame, ReviewLists lists, RowViews rows) {
        this.frame = frame;
        this.texts = frame.texts();
        this.lists = lists;
        this.rows = rows;
    }

    /** Makes the view. */
    public WorkView view() {
        PagePath path = Addresses.work();
        List<SectionView> sections =
                Stream.of(Work.values()).map(work -> section(work, path)).toList();
        return new WorkView(
                frame.around(path, About.saying(texts.of("work"), texts.of("workAbout"))),
                texts.of("work"),
                texts.of("workAbout"),
                sections.stream()
                        .map(part -> new LinkView(
                                "#" + part.sectionId(), part.sectionHeading(), part.sectionNumber(), false))
                        .toList(),
                sections);
    }

    private SectionView section(Work work, PagePath path) {
        ReviewList list = lists.of(work);
        List<ReviewFacts> first = list.reviews().stream().limit(MOST).toList();
        boolean whole = first.size() == list.size();
        return new SectionView(
                list.value(),
                list.heading(),
                texts.of("number", list.size()),
                texts.of(Keys.of("work", work) + "Is"),
                first.isEmpty() ? Optional.empty() : Optional.of(rows.table(path, list.order(), whole, first)),
                whole
                        ? Optional.empty()
                        : Optional.of(LinkView.of(path.to(list.address(1)), texts.of("listAll", list.size()))));
    }
}
