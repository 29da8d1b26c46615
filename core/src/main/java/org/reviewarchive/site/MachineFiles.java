package org.reviewarchive.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.reviewarchive.feed.AtomFeeds;
import org.reviewarchive.feed.Feed;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.link.Published;
import org.reviewarchive.model.State;
import org.reviewarchive.site.markdown.LlmsText;
import org.reviewarchive.site.view.SiteFrame.Entry;
import org.reviewarchive.site.view.SiteSettings;
import org.reviewarchive.site.view.Words;
import org.reviewarchive.site.view.list.ListKind;
import org.reviewarchive.site.view.list.Order;
import org.reviewarchive.site.view.list.ReviewList;
import org.reviewarchive.site.view.list.ReviewLists;

/** Chooses the files for programs that go with the lists: feeds, and the page for language models. Immutable. */
final class MachineFiles {
    /** The kinds of lists that have a feed; a state or year that is over brings nothing new. */
    private static final Set<ListKind> FED =
            Set.of(ListKind.OWNER, ListKind.REVIEWER, ListKind.REPOSITORY, ListKind.TAG);

    /** The kinds of lists that language models are told of: those of which there are few. */
    private static final Set<ListKind> TOLD = Set.of(ListKind.STATUS, ListKind.YEAR, ListKind.REPOSITORY);

    private static final int MOST_TOLD = 100;

    private final SiteSettings settings;
    private final LinkIndex links;
    private final List<Entry> ways = new ArrayList<>();
    private final List<Feed> feeds = new ArrayList<>();
    private final Map<PagePath, Entry> byPage = new HashMap<>();

    MachineFiles(SiteSettings settings, LinkIndex links, ReviewLists lists) {
        this.settings = settings;
        this.links = links;
        lists.all().filter(list -> hasFeed(list, lists)).forEach(this::add);
        lists.all()
                .filter(list -> TOLD.contains(list.kind()))
                .limit(MOST_TOLD)
                .forEach(list -> ways.add(new Entry(list.address(1), list.heading())));
        byPage.put(Addresses.front(), byPage.get(lists.of(Order.NEWEST).address(1)));
    }

    private static boolean hasFeed(ReviewList list, ReviewLists lists) {
        return FED.contains(list.kind())
                || list == lists.of(Order.NEWEST)
                || list.kind() == ListKind.STATUS && list.value().equals(Words.lower(State.OPEN));
    }

    private void add(ReviewList list) {
        PagePath file = list.kind() == ListKind.ORDER
                ? Addresses.feed(list.value(), "")
                : Addresses.feed(list.kind().word(), list.value());
        feeds.add(new Feed(file, list.address(1), list.heading(), list.reviews()));
        Entry feed = new Entry(file, list.heading());
        for (int page = 1; page <= list.paging().pages(); page++) {
            byPage.put(list.address(page), feed);
        }
        if (list.kind() == ListKind.OWNER) {
            byPage.put(Addresses.person(list.value()), feed);
        }
    }

    /** Returns the feed that each page with one tells of. */
    Map<PagePath, Entry> feeds() {
        return byPage;
    }

    /** Hands out every file. */
    void write(BiConsumer<PagePath, byte[]> out) {
        Published published = new Published(settings.baseUrl());
        AtomFeeds atom = new AtomFeeds(settings.title(), settings.texts(), published, links.newestFirst());
        feeds.forEach(feed -> out.accept(feed.file(), atom.of(feed)));
        out.accept(Addresses.llms(), LlmsText.of(settings, links, ways));
    }
}
