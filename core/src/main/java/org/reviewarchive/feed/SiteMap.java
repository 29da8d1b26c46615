package org.reviewarchive.feed;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.link.Published;
import org.reviewarchive.link.ReviewFacts;

/**
 * The map of the site for search engines, in the form of sitemaps.org. Pages are noted as they are written, from any
 * thread; the map is of all of them in order. A site of which nobody said where it will stand has none, as a map holds
 * whole addresses only.
 */
public final class SiteMap {
    /** How many addresses a map may hold; more take several and a map of these. */
    public static final int MOST = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final Published published;
    private final SortedSet<PagePath> pages = new ConcurrentSkipListSet<>();

    /** Starts the map of a site. */
    public SiteMap(Optional<URI> baseUrl) {
        this.published = new Published(baseUrl);
    }

    /** Notes a page. */
    public void add(PagePath page) {
        if (published.base().isPresent()) {
            pages.add(page);
        }
    }

    /** Returns the files of the map by their paths; nothing when it is not known where the site will stand. */
    public Map<PagePath, byte[]> files(LinkIndex links) {
        if (published.base().isEmpty()) {
            return Map.of();
        }
        Map<PagePath, Instant> changed = new HashMap<>();
        for (ReviewFacts review : links.newestFirst()) {
            review.updated().or(review::created).ifPresent(when -> changed.put(review.page(), when));
        }
        List<PagePath> all = List.copyOf(pages);
        if (all.size() <= MOST) {
            return Map.of(Addresses.siteMap(), map(all, changed));
        }
        Map<PagePath, byte[]> files = new TreeMap<>();
        for (int start = 0; start < all.size(); start += MOST) {
            List<PagePath> part = all.subList(start, Math.min(all.size(), start + MOST));
            files.put(Addresses.siteMapPart(start / MOST + 1), map(part, changed));
        }
        files.put(Addresses.siteMap(), index(new ArrayList<>(files.keySet())));
        return files;
    }

    private byte[] map(List<PagePath> part, Map<PagePath, Instant> changed) {
        return Xml.document(xml -> xml.root("urlset", NAMESPACE, () -> {
            for (PagePath page : part) {
                xml.element("url", () -> {
                    xml.element("loc", published.address(page).orElseThrow());
                    if (changed.containsKey(page)) {
                        xml.element("lastmod", changed.get(page).toString());
                    }
                });
            }
        }));
    }

    private byte[] index(List<PagePath> parts) {
        return Xml.document(xml -> xml.root("sitemapindex", NAMESPACE, () -> {
            for (PagePath part : parts) {
                xml.element(
                        "sitemap",
                        () -> xml.element("loc", published.address(part).orElseThrow()));
            }
        }));
    }
}
