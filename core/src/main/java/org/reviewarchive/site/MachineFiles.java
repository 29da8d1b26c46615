package org.reviewarchive.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.reviewarchive.feed.AtomFeeds;
import org.reviewarchive.feed.Feed;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.link.Published;
import org.reviewarchive.site.markdown.LlmsText;
import org.reviewarchive.site.view.SiteFrame.Entry;
import org.reviewarchive.site.view.SiteSettings;
import org.reviewarchive.site.view.list.ReviewList;

/** Chooses the files for programs that go with the lists: feeds, and the page for language models. Immutable. */
final class MachineFiles {
    /** The lists that have a feed, by kind; a state or year that is over brings nothing new. */
    private static final List<String> FED = List.of(
            ReviewList.NEWEST, //
            "owner",
            "reviewer",
            "repository",
            "tag");

    /** The lists that language models are told of, by kind: those of which there are few. */
    private static final List<String> TOLD = List.of(ReviewLists.STATUS, "year", "repository");

    private static final int MOST_TOLD = 100;

    private static final String OPEN = "open";

    private final SiteSettings settings;
    private final LinkIndex links;
    private final List<Entry> ways = new ArrayList<>();
    private final List<Feed> feeds = new ArrayList<>();
    private final Map<PagePath, Entry> byPage = new HashMap<>();

    MachineFiles(SiteSettings settings, LinkIndex links, List<ReviewList> lists) {
        this.settings = settings;
        this.links = links;
        for (ReviewList list : lists) {
            if (FED.contains(list.kind())
                    || list.kind().equals(ReviewLists.STATUS) && list.value().equals(OPEN)) {
                add(list);
            }
            if (TOLD.contains(list.kind()) && ways.size() < MOST_TOLD) {
                ways.add(new Entry(list.address(1), list.heading()));
            }
        }
    }

    private void add(ReviewList list) {
        PagePath file = Addresses.feed(list.kind(), list.value());
        feeds.add(new Feed(file, list.address(1), list.heading(), list.reviews()));
        Entry feed = new Entry(file, list.heading());
        for (int page = 1; page <= list.pages(); page++) {
            byPage.put(list.address(page), feed);
        }
        if (list.kind().equals("owner")) {
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
