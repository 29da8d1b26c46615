package org.reviewarchive;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.reviewarchive.link.PageFacts;

/** Tells which server a page is of that names none. */
final class Hosts {
    private static final String UNKNOWN = "unknown";

    private final Optional<String> configured;
    private final Map<String, TreeSet<String>> byId = new HashMap<>();

    /** Learns the servers of all pages; pages of other kinds must have other marks. */
    Hosts(Optional<String> configured, Collection<? extends PageFacts> pages) {
        this.configured = configured;
        for (PageFacts page : pages) {
            if (!page.host().equals(UNKNOWN)) {
                byId.computeIfAbsent(page.id(), id -> new TreeSet<>()).add(page.host());
            }
        }
    }

    /** Returns the server a page names, else the only one that has its mark, else the configured one. */
    String of(PageFacts page) {
        if (!page.host().equals(UNKNOWN)) {
            return page.host();
        }
        TreeSet<String> hosts = byId.getOrDefault(page.id(), new TreeSet<>());
        return hosts.size() == 1 ? hosts.first() : configured.orElse(page.host());
    }
}
