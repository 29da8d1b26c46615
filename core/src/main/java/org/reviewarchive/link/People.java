package org.reviewarchive.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.reviewarchive.people.SameNames;

/**
 * Who has a page: everybody who owns a review, was asked to judge one, or wrote a comment. Names that the user says are
 * the same person lead to one page. Immutable.
 */
public final class People {
    private final SameNames same;
    private final Names names;
    private final Consumer<Question> asked;

    /** What captures show of people; filled once. */
    private static final class Names {
        private final Set<String> shown = new HashSet<>();
        private final Map<String, PagePath> pages = new HashMap<>();
        private final Set<String> active = new HashSet<>();
        private final Set<String> projects = new HashSet<>();
        private final Map<String, String> full = new HashMap<>();
    }

    People(List<ReviewFacts> newestFirst, SameNames same) {
        this(same, new Names(), question -> {});
        for (ReviewFacts facts : newestFirst) {
            facts.owner().ifPresent(owner -> {
                names.active.add(same.first(owner.name()));
                names.shown.add(owner.name());
                owner.displayName().ifPresent(name -> names.full.putIfAbsent(same.first(owner.name()), name));
            });
            facts.reviewers().forEach(judge -> names.shown.add(judge.name()));
            facts.activities().forEach(activity -> {
                names.active.add(same.first(activity.name()));
                names.shown.add(activity.name());
            });
            names.projects.addAll(facts.tags());
        }
        names.shown.forEach(name -> names.pages.computeIfAbsent(same.first(name), Addresses::person));
    }

    private People(SameNames same, Names names, Consumer<Question> asked) {
        this.same = same;
        this.names = names;
        this.asked = asked;
    }

    /** Returns the same people, who tell what they are asked. */
    People watched(Consumer<Question> listener) {
        return new People(same, names, listener);
    }

    private void ask(String first) {
        asked.accept(new Question(Question.Kind.PERSON, first));
    }

    /** Returns the name under which a person has their page, whether or not there is one. */
    public String first(String name) {
        return same.first(name);
    }

    /** Returns the page of a person by any of their names. */
    public Optional<PagePath> page(String name) {
        ask(same.first(name));
        return Optional.ofNullable(names.pages.get(same.first(name)));
    }

    /** Returns how a person is called in full; the user's word comes before the newest capture's. */
    public Optional<String> longName(String first) {
        ask(first);
        return same.longName(first).or(() -> Optional.ofNullable(names.full.get(first)));
    }

    /** Returns the further names of a person that captures show. */
    public List<String> others(String first) {
        ask(first);
        return same.others(first).stream().filter(names.shown::contains).toList();
    }

    /** Tells whether a name was asked to judge, is a project that reviews are filed under, and never did anything. */
    public boolean isGroup(String first) {
        ask(first);
        return names.projects.contains(first) && !names.active.contains(first);
    }

    /** Returns the names under which people have a page, in no order. */
    public Stream<String> all() {
        asked.accept(new Question(Question.Kind.ALL, ""));
        return names.pages.keySet().stream();
    }
}
