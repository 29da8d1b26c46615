package org.reviewarchive.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.PagePath;
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

    /** Makes the frame of a site with the given menu. */
    public SiteFrame(SiteSettings settings, List<Entry> menu) {
        this.settings = settings;
        this.menu = List.copyOf(menu);
    }

    /** Returns the words of the site. */
    public Texts texts() {
        return settings.texts();
    }

    /** Returns the title of the site. */
    public String title() {
        return settings.title();
    }

    public ShellView around(PagePath page, String title) {
        List<LinkView> links = new ArrayList<>();
        for (Entry entry : menu) {
            links.add(new LinkView(
                    page.to(entry.page()), entry.words(), "", entry.page().equals(page)));
        }
        String pageTitle = title.equals(settings.title()) ? title : title + " · " + settings.title();
        return new ShellView(
                settings.title(),
                pageTitle,
                assets(page, settings.styles()),
                assets(page, settings.scripts()),
                page.to(Addresses.front()),
                List.copyOf(links),
                Stream.of(Addresses.archiveData(), Addresses.completenessData())
                        .map(data -> LinkView.of(page.to(data), data.value()))
                        .toList());
    }

    private static List<AssetView> assets(PagePath page, List<String> names) {
        return names.stream()
                .map(name -> new AssetView(page.to(Addresses.asset(name))))
                .toList();
    }
}
