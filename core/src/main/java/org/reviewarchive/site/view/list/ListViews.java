package org.reviewarchive.site.view.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.site.view.LinkView;
import org.reviewarchive.site.view.MomentView;
import org.reviewarchive.site.view.PageScope;
import org.reviewarchive.site.view.PagerView;
import org.reviewarchive.site.view.SiteFrame;
import org.reviewarchive.site.view.StateView;
import org.reviewarchive.site.view.Words;

/** Makes the views of list pages. Immutable and thread-safe. */
public final class ListViews {
    private final SiteFrame frame;
    private final LinkIndex links;
    private final List<ReviewList> ways;
    private final boolean severalHosts;

    /**
     * Makes a factory for the lists of one site.
     *
     * @param frame what surrounds the pages
     * @param links the archive
     * @param ways the lists every list page leads to
     */
    public ListViews(SiteFrame frame, LinkIndex links, List<ReviewList> ways) {
        this.frame = frame;
        this.links = links;
        this.ways = List.copyOf(ways);
        this.severalHosts =
                links.newestFirst().stream().map(ReviewFacts::host).distinct().count() > 1;
    }

    /** Makes the view of one page of a list; the first is 1. */
    public ListView of(ReviewList list, int page) {
        PagePath path = list.address(page);
        String title = page == 1 ? list.heading() : list.heading() + ", page " + page;
        return new ListView(
                frame.around(path, title),
                list.heading(),
                tally(list.reviews()),
                list.onPage(page).stream().map(facts -> row(facts, path)).toList(),
                list.pages() == 1 ? Optional.empty() : Optional.of(pager(list, page)),
                ways(path, list));
    }

    /** Makes the view of the page of all owners. */
    public OwnersView owners(List<ReviewList> byOwner) {
        PagePath path = Addresses.owners();
        List<LinkView> owners = byOwner.stream()
                .map(list -> new LinkView(
                        path.to(list.address(1)),
                        list.words(),
                        Words.number(list.reviews().size()),
                        false))
                .toList();
        String tally = Words.count(owners.size(), "person") + " with a review of their own";
        return new OwnersView(
                frame.around(path, "People"), "People", tally.replace("persons", "people"), owners, ways(path));
    }

    private static String tally(List<ReviewFacts> reviews) {
        int comments =
                reviews.stream().mapToInt(facts -> facts.counts().comments()).sum();
        List<String> years = reviews.stream()
                .flatMap(facts -> facts.created().stream())
                .map(created -> created.toString().substring(0, 4))
                .sorted()
                .toList();
        String span = years.isEmpty() ? "" : ", opened " + span(years.get(0), years.get(years.size() - 1));
        return Words.count(reviews.size(), "review") + ", " + Words.count(comments, "comment") + span;
    }

    private static String span(String first, String last) {
        return first.equals(last) ? "in " + first : first + "–" + last;
    }

    private RowView row(ReviewFacts facts, PagePath path) {
        ReviewFacts.Counts counts = facts.counts();
        Optional<MomentView> opened = facts.created().map(MomentView::dayOf);
        return new RowView(
                path.to(Addresses.review(facts.host(), facts.id())),
                facts.id(),
                facts.title(),
                StateView.of(facts.status(), frame.texts()),
                facts.owner().map(owner -> new PageScope(frame.texts(), links, facts.host(), path).person(owner)),
                opened,
                facts.updated()
                        .map(MomentView::dayOf)
                        .filter(day -> !Optional.of(day).equals(opened)),
                Words.patchSets(counts.patchSets()) + ", " + Words.count(counts.comments(), "comment"),
                counts.unresolved() == 0 ? "" : Words.number(counts.unresolved()) + " unresolved",
                severalHosts ? facts.host() : "");
    }

    private static PagerView pager(ReviewList list, int page) {
        PagePath path = list.address(page);
        boolean first = page == 1;
        boolean last = page == list.pages();
        return new PagerView(
                "Page " + page + " of " + list.pages(),
                first ? Optional.empty() : Optional.of(path.to(list.address(1))),
                first ? Optional.empty() : Optional.of(path.to(list.address(page - 1))),
                last ? Optional.empty() : Optional.of(path.to(list.address(page + 1))),
                last ? Optional.empty() : Optional.of(path.to(list.address(list.pages()))));
    }

    /** Makes the ways from a page that is none of the lists. */
    List<WaysView> ways(PagePath path) {
        return ways(path, null);
    }

    private List<WaysView> ways(PagePath path, ReviewList shown) {
        Map<String, List<LinkView>> byKind = new LinkedHashMap<>();
        for (ReviewList way : ways) {
            byKind.computeIfAbsent(way.kind(), kind -> new ArrayList<>())
                    .add(new LinkView(
                            path.to(way.address(1)),
                            way.words(),
                            Words.number(way.reviews().size()),
                            way.equals(shown)));
        }
        List<WaysView> views = new ArrayList<>();
        byKind.forEach((kind, links) -> views.add(new WaysView(kind.equals("status") ? "State" : "Year", links)));
        return views;
    }
}
