package org.reviewarchive.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.reviewarchive.people.SameNames;

/**
 * Who has a page: everybody who owns a review, was asked to judge one, or wrote a comment. Names that the user says are
 * the same person lead to one page. Immutable.
 */
public final class People {
    private final SameNames same;
    private final Set<String> shown = new HashSet<>();
    private final Map<String, PagePath> pages = new HashMap<>();
    private final Set<String> active = new HashSet<>();
    private final Set<String> projects = new HashSet<>();
    private final Map<String, String> longNames = new HashMap<>();

    People(List<ReviewFacts> newestFirst, SameNames same) {
        this.same = same;
        for (ReviewFacts facts : newestFirst) {
            facts.owner().ifPresent(owner -> {
                active.add(same.first(owner.name()));
                shown.add(owner.name());
                owner.displayName().ifPresent(name -> longNames.putIfAbsent(same.first(owner.name()), name));
            });
            facts.reviewers().forEach(judge -> shown.add(judge.name()));
            facts.activities().forEach(activity -> {
                active.add(same.first(activity.name()));
                shown.add(activity.name());
            });
            projects.addAll(facts.tags());
        }
        shown.forEach(name -> pages.computeIfAbsent(same.first(name), Addresses::person));
    }

    /** Returns the name under which a person has their page, whether or not there is one. */
    public String first(String name) {
        return same.first(name);
    }

    /** Returns the page of a person by any of their names. */
    public Optional<PagePath> page(String name) {
        return Optional.ofNullable(pages.get(same.first(name)));
    }

    /** Returns how a person is called in full; the user's word comes before the newest capture's. */
    public Optional<String> longName(String first) {
        return same.longName(first).or(() -> Optional.ofNullable(longNames.get(first)));
    }

    /** Returns the further names of a person that captures show. */
    public List<String> others(String first) {
        return same.others(first).stream().filter(shown::contains).toList();
    }

    /** Tells whether a name was asked to judge, is a project that reviews are filed under, and never did anything. */
    public boolean isGroup(String first) {
        return projects.contains(first) && !active.contains(first);
    }

    /** Returns the names under which people have a page, in no order. */
    public Stream<String> all() {
        return pages.keySet().stream();
    }
}
