package org.reviewarchive;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.reviewarchive.link.PageFacts;

/** Tells which server a page is of that names none. */
final class Hosts {
    private static final String UNKNOWN = "unknown";

    private final Optional<String> configured;
    private final Function<PageFacts, String> ids;
    private final Map<String, TreeSet<String>> byId = new HashMap<>();

    /**
     * Learns the servers of all pages.
     *
     * @param configured the server of pages that nothing else tells
     * @param pages the pages; pages of other kinds must have other marks
     * @param ids the mark by which a page is known
     */
    Hosts(Optional<String> configured, Collection<? extends PageFacts> pages, Function<PageFacts, String> ids) {
        this.configured = configured;
        this.ids = ids;
        for (PageFacts page : pages) {
            if (!page.host().equals(UNKNOWN)) {
                byId.computeIfAbsent(ids.apply(page), id -> new TreeSet<>()).add(page.host());
            }
        }
    }

    /** Returns the server a page names, else the only one that has its mark, else the configured one. */
    String of(PageFacts page) {
        if (!page.host().equals(UNKNOWN)) {
            return page.host();
        }
        TreeSet<String> hosts = byId.getOrDefault(ids.apply(page), new TreeSet<>());
        return hosts.size() == 1 ? hosts.first() : configured.orElse(page.host());
    }
}
