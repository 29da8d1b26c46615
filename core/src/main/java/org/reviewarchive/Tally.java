package org.reviewarchive;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnostic;

/** Counts diagnostics and keeps the first few of each code, so that a large archive's stay small. Thread-safe. */
final class Tally {
    private final Map<Code, Integer> counts = new EnumMap<>(Code.class);
    private final Map<Code, TreeSet<Diagnostic>> first = new EnumMap<>(Code.class);

    synchronized void add(List<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            counts.merge(diagnostic.code(), 1, Integer::sum);
            TreeSet<Diagnostic> kept = first.computeIfAbsent(diagnostic.code(), code -> new TreeSet<>());
            kept.add(diagnostic);
            if (kept.size() > SiteReport.SHOWN) {
                kept.pollLast();
            }
        }
    }

    /** Tells whether fewer diagnostics of any of the codes are kept than may be shown. */
    synchronized boolean wants(Set<Code> codes) {
        return codes.stream()
                .anyMatch(code -> !first.containsKey(code) || first.get(code).size() < SiteReport.SHOWN);
    }

    /** Counts diagnostics without keeping them. */
    synchronized void count(Map<Code, Integer> more) {
        more.forEach((code, number) -> counts.merge(code, number, Integer::sum));
    }

    synchronized Map<Code, Integer> counts() {
        return new EnumMap<>(counts);
    }

    synchronized List<Diagnostic> shown() {
        List<Diagnostic> all = new ArrayList<>();
        first.values().forEach(all::addAll);
        all.sort(null);
        return all;
    }
}
