package org.reviewarchive.site.view.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.site.view.LinkView;
import org.reviewarchive.text.Texts;

/** The ways from any list to the others. Immutable and thread-safe. */
public final class Ways {
    /** How many lists of a kind stand beside every list; a page of their own has all. */
    private static final int MOST = 8;

    private final ReviewLists lists;
    private final Texts texts;
    private final List<Way> kinds = new ArrayList<>();

    /**
     * Lists of one kind, and the page of all of them where some are left out.
     *
     * @param kind the kind
     * @param shown those that stand beside every list
     * @param more how many there are, when more
     */
    private record Way(ListKind kind, List<ReviewList> shown, int more) {}

    /** Makes the ways of a site. */
    public Ways(ReviewLists lists, Texts texts) {
        this.lists = lists;
        this.texts = texts;
        for (ListKind kind : List.of(ListKind.ORDER, ListKind.STATUS, ListKind.YEAR)) {
            kinds.add(new Way(
                    kind,
                    lists.of(kind).stream().filter(list -> list.size() > 0).toList(),
                    0));
        }
        for (ListKind kind : List.of(ListKind.REPOSITORY, ListKind.TAG)) {
            List<ReviewList> largest = largestFirst(kind);
            boolean tooMany = largest.size() > MOST;
            kinds.add(new Way(kind, largest.stream().limit(MOST).toList(), tooMany ? largest.size() : 0));
        }
        kinds.removeIf(way -> way.shown().isEmpty());
    }

    /** Returns the kinds of which not all lists stand beside every list. */
    List<ListKind> cut() {
        return kinds.stream().filter(way -> way.more() > 0).map(Way::kind).toList();
    }

    List<ReviewList> largestFirst(ListKind kind) {
        return lists.of(kind).stream()
                .sorted(Comparator.comparingInt(ReviewList::size).reversed())
                .toList();
    }

    /** Returns the page that has all lists of a kind. */
    static PagePath page(ListKind kind) {
        return Addresses.lists(kind == ListKind.TAG ? "tags" : "repositories");
    }

    /** Makes the ways from a page. */
    public List<WaysView> from(PagePath path) {
        return kinds.stream()
                .map(way -> new WaysView(
                        texts.of(Keys.of("way", way.kind())),
                        Stream.concat(way.shown().stream().map(list -> link(list, path)), rest(way, path))
                                .toList()))
                .toList();
    }

    private LinkView link(ReviewList list, PagePath path) {
        PagePath there = list.address(1);
        boolean bare = list.kind() == ListKind.ORDER;
        return new LinkView(
                path.to(there), list.words(), bare ? "" : texts.of("number", list.size()), there.equals(path));
    }

    private Stream<LinkView> rest(Way way, PagePath path) {
        PagePath all = page(way.kind());
        return way.more() == 0
                ? Stream.empty()
                : Stream.of(new LinkView(
                        path.to(all),
                        texts.of(Keys.of("way", way.kind()) + "All"),
                        texts.of("number", way.more()),
                        all.equals(path)));
    }
}
