package org.reviewarchive.site.view.front;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.reviewarchive.ledger.Ledger;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.site.view.About;
import org.reviewarchive.site.view.LinkView;
import org.reviewarchive.site.view.MomentView;
import org.reviewarchive.site.view.ShellView;
import org.reviewarchive.site.view.SiteFrame;
import org.reviewarchive.site.view.list.Order;
import org.reviewarchive.site.view.list.ReviewList;
import org.reviewarchive.site.view.list.ReviewLists;
import org.reviewarchive.site.view.list.RowViews;
import org.reviewarchive.site.view.list.SectionView;
import org.reviewarchive.site.view.list.Tally;
import org.reviewarchive.site.view.list.Ways;
import org.reviewarchive.site.view.list.Work;
import org.reviewarchive.site.view.statistics.ActivityChart;
import org.reviewarchive.text.Texts;

/** Makes the view of the front door. Immutable and thread-safe. */
public final class FrontViews {
    private static final int NEWEST = 30;
    private static final int WORTH = 5;

    private final SiteFrame frame;
    private final Texts texts;
    private final LinkIndex links;
    private final ReviewLists lists;

    /**
     * Makes a factory for one site.
     *
     * @param frame what surrounds the pages
     * @param links the archive
     * @param lists every list of the site
     */
    public FrontViews(SiteFrame frame, LinkIndex links, ReviewLists lists) {
        this.frame = frame;
        this.texts = frame.texts();
        this.links = links;
        this.lists = lists;
    }

    /**
     * Makes the view.
     *
     * @param ledger what the archive lacks
     */
    public FrontView of(Ledger ledger) {
        PagePath path = Addresses.front();
        ShellView shell = frame.around(path, About.saying(frame.title(), tally()));
        return new FrontView(
                shell,
                frame.title(),
                tally(),
                missing(path, ledger),
                ActivityChart.of(links, texts),
                worth(path),
                newest(path),
                new Ways(lists, texts).from(path));
    }

    private String tally() {
        Tally tally = Tally.of(links.newestFirst());
        String counts = texts.of(
                "frontTally",
                tally.reviews(),
                tally.comments(),
                tally.threads(),
                links.people()
                        .all()
                        .filter(name -> !links.people().isGroup(name))
                        .count());
        return tally.years().map(years -> texts.of("listOpened", counts, years)).orElse(counts);
    }

    private LinkView missing(PagePath path, Ledger ledger) {
        int lacking = ledger.totals().reviews() - ledger.totals().complete();
        int absent = ledger.absent().size();
        String words = lacking + absent == 0
                ? texts.of("frontComplete")
                : texts.of("frontMissing", lacking, ledger.totals().reviews(), absent);
        return LinkView.of(path.to(Addresses.completeness(1)), words);
    }

    private List<FrontView.Worth> worth(PagePath path) {
        Comparator<ReviewFacts> mostOpen =
                Comparator.comparingInt(facts -> -facts.counts().unresolved());
        return Stream.of(
                        worth(
                                path,
                                lists.of(Work.LANDED),
                                mostOpen,
                                facts -> texts.of(
                                        "unresolvedCount", facts.counts().unresolved())),
                        worth(
                                path,
                                lists.of(Work.ACCEPTED),
                                (a, b) -> 0,
                                facts -> facts.updated()
                                        .map(last -> MomentView.dayOf(last).date())
                                        .orElse("")),
                        worth(
                                path,
                                lists.of(Order.DISCUSSED),
                                (a, b) -> 0,
                                facts -> texts.of("commentCount", facts.counts().comments())))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<FrontView.Worth> worth(
            PagePath path, ReviewList list, Comparator<ReviewFacts> order, Function<ReviewFacts, String> remark) {
        if (list.size() == 0) {
            return Optional.empty();
        }
        LinkView all = new LinkView(path.to(list.address(1)), list.words(), texts.of("number", list.size()), false);
        return Optional.of(new FrontView.Worth(
                all,
                list.reviews().stream()
                        .sorted(order)
                        .limit(WORTH)
                        .map(facts -> new LinkView(
                                path.to(facts.page()), facts.id() + " " + facts.title(), remark.apply(facts), false))
                        .toList()));
    }

    private SectionView newest(PagePath path) {
        ReviewList list = lists.of(Order.NEWEST);
        List<ReviewFacts> first = list.reviews().stream().limit(NEWEST).toList();
        return new SectionView(
                "newest",
                texts.of("frontNewest"),
                "",
                "",
                first.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new RowViews(frame, links)
                                .table(path, list.order(), first.size() == list.size(), first)),
                Optional.of(LinkView.of(path.to(list.address(1)), texts.of("listAll", list.size()))));
    }
}
