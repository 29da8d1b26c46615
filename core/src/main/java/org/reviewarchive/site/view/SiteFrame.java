package org.reviewarchive.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.PagePath;

/** Makes what surrounds every page: title, menu, footer. Immutable. */
public final class SiteFrame {
    /**
     * An entry of the menu.
     *
     * @param page where it leads
     * @param words what it says
     */
    public record Entry(PagePath page, String words) {}

    private final String siteTitle;
    private final List<Entry> menu;

    /** Makes the frame of a site with that title and the given menu. */
    public SiteFrame(String siteTitle, List<Entry> menu) {
        this.siteTitle = siteTitle;
        this.menu = List.copyOf(menu);
    }

    ShellView around(PagePath page, String title) {
        List<LinkView> links = new ArrayList<>();
        for (Entry entry : menu) {
            links.add(new LinkView(
                    page.to(entry.page()), entry.words(), "", entry.page().equals(page)));
        }
        String pageTitle = title.equals(siteTitle) ? title : title + " · " + siteTitle;
        return new ShellView(
                siteTitle,
                pageTitle,
                page.to(Addresses.asset("site.css")),
                page.to(Addresses.front()),
                List.copyOf(links),
                Stream.of(Addresses.archiveData(), Addresses.completenessData())
                        .map(data -> LinkView.of(page.to(data), data.value()))
                        .toList());
    }
}
