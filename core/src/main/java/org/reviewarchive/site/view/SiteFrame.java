package org.reviewarchive.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.link.Published;
import org.reviewarchive.text.Texts;

/** Makes what surrounds every page: title, menu, footer. Immutable. */
public final class SiteFrame {
    /**
     * An entry of the menu.
     *
     * @param page where it leads
     * @param words what it says
     */
    public record Entry(PagePath page, String words) {}

    private final SiteSettings settings;
    private final List<Entry> menu;
    private final Map<PagePath, Entry> feeds;

    /**
     * Makes the frame of a site.
     *
     * @param settings what all pages share
     * @param menu the ways in that every page has
     * @param feeds the feed of each page that has one, with its words
     */
    public SiteFrame(SiteSettings settings, List<Entry> menu, Map<PagePath, Entry> feeds) {
        this.settings = settings;
        this.menu = List.copyOf(menu);
        this.feeds = Map.copyOf(feeds);
    }

    /** Returns the ways that every page has, as words that differ where those do. */
    public String surroundings() {
        return menu + " " + new TreeMap<>(feeds);
    }

    /** Returns the words of the site. */
    public Texts texts() {
        return settings.texts();
    }

    /** Returns the title of the site. */
    public String title() {
        return settings.title();
    }

    /** Returns what surrounds a page of which programs learn no more than its title. */
    public ShellView around(PagePath page, String title) {
        return around(page, About.titled(title));
    }

    /** Returns what surrounds a page that lists things, of which programs learn what and how many. */
    public ShellView around(PagePath page, String title, String what) {
        String text = what.isEmpty() ? "" : texts().of("machineList", title, what, title());
        return around(page, About.saying(title, text));
    }

    /** Returns what surrounds a page. */
    public ShellView around(PagePath page, About about) {
        List<LinkView> links = new ArrayList<>();
        for (Entry entry : menu) {
            links.add(new LinkView(
                    page.to(entry.page()), entry.words(), "", entry.page().equals(page)));
        }
        boolean isSearch = page.equals(Addresses.search());
        String title = about.title();
        String pageTitle = title.equals(settings.title()) ? title : title + " · " + settings.title();
        return new ShellView(
                settings.title(),
                pageTitle,
                view(page, about),
                assets(page, settings.styles()),
                assets(page, scripts(page)),
                page.to(Addresses.front()),
                new LinkView(page.to(Addresses.search()), texts().of("search"), "", isSearch),
                List.copyOf(links),
                Stream.of(Addresses.archiveData(), Addresses.completenessData())
                        .map(data -> LinkView.of(page.to(data), data.value()))
                        .toList());
    }

    private List<String> scripts(PagePath page) {
        if (page.equals(Addresses.search())) {
            return settings.searchScripts();
        }
        return page.equals(Addresses.resolver()) ? settings.resolveScripts() : settings.scripts();
    }

    /** Tells whether the site has a page that resolves old addresses. */
    public boolean resolves() {
        return !settings.resolveScripts().isEmpty();
    }

    private AboutView view(PagePath page, About about) {
        List<AlternateView> alternates = new ArrayList<>();
        about.twin()
                .ifPresent(twin ->
                        alternates.add(new AlternateView("text/markdown", page.to(twin), texts().of("machineTwin"))));
        Optional.ofNullable(feeds.get(page))
                .ifPresent(feed -> alternates.add(new AlternateView(
                        "application/atom+xml", page.to(feed.page()), texts().of("machineFeed", feed.words()))));
        return new AboutView(
                about.title(),
                about.text().isEmpty() ? texts().of("machinePage", about.title(), settings.title()) : about.text(),
                about.kind(),
                published().address(page),
                List.copyOf(alternates),
                about.posting());
    }

    /** Returns where the site will stand for everybody. */
    public Published published() {
        return new Published(settings.baseUrl());
    }

    private static List<AssetView> assets(PagePath page, List<String> names) {
        return names.stream()
                .map(name -> new AssetView(page.to(Addresses.asset(name))))
                .toList();
    }
}
