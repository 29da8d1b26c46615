package org.reviewarchive.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.reviewarchive.model.Relation;
import org.reviewarchive.model.RelationKind;

/** Joins parents and children of all reviews into chains. */
final class Stacks {
    private static final int MOST = 200;

    /** Marks by their number where they have one, so that D9 stands before D10. */
    private static final Comparator<String> BY_NUMBER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final Map<String, ReviewFacts> byKey;
    private final Map<String, Set<String>> parents = new HashMap<>();
    private final Map<String, Set<String>> children = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();

    Stacks(Map<String, ReviewFacts> byKey) {
        this.byKey = byKey;
        for (ReviewFacts facts : byKey.values()) {
            for (Relation relation : facts.stack()) {
                String other = facts.host() + "/" + relation.target();
                boolean isParent = relation.kind() == RelationKind.PARENT;
                link(isParent ? other : facts.key(), isParent ? facts.key() : other);
                relation.title().ifPresent(title -> titles.merge(other, title, (a, b) -> a.compareTo(b) <= 0 ? a : b));
            }
        }
    }

    private void link(String parent, String child) {
        children.computeIfAbsent(parent, k -> new TreeSet<>(BY_NUMBER)).add(child);
        parents.computeIfAbsent(child, k -> new TreeSet<>(BY_NUMBER)).add(parent);
    }

    /** Returns the chain, every parent before its children; a cycle is cut where it closes. */
    List<StackMember> of(ReviewFacts review) {
        Set<String> members = connected(review.key());
        if (members.size() < 2) {
            return List.of();
        }
        Map<String, Integer> waiting = new TreeMap<>(BY_NUMBER);
        for (String member : members) {
            waiting.put(member, (int)
                    parentsOf(member).stream().filter(members::contains).count());
        }
        List<StackMember> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            String next = waiting.entrySet().stream()
                    .min(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
            waiting.remove(next);
            childrenOf(next).forEach(child -> waiting.computeIfPresent(child, (k, n) -> n - 1));
            ordered.add(member(next));
        }
        return List.copyOf(ordered);
    }

    private Set<String> connected(String start) {
        Set<String> seen = new LinkedHashSet<>(List.of(start));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty() && seen.size() < MOST) {
            String key = open.remove();
            for (Set<String> neighbours : List.of(parentsOf(key), childrenOf(key))) {
                neighbours.stream().filter(seen::add).forEach(open::add);
            }
        }
        return seen;
    }

    private StackMember member(String key) {
        Optional<ReviewFacts> facts = Optional.ofNullable(byKey.get(key));
        String title = facts.map(ReviewFacts::title).orElse(titles.getOrDefault(key, ""));
        return new StackMember(key.substring(key.lastIndexOf('/') + 1), title, facts);
    }

    private Set<String> parentsOf(String key) {
        return parents.getOrDefault(key, Set.of());
    }

    private Set<String> childrenOf(String key) {
        return children.getOrDefault(key, Set.of());
    }
}
