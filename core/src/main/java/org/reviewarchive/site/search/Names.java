package org.reviewarchive.site.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.reviewarchive.link.People;
import org.reviewarchive.model.Comment;
import org.reviewarchive.model.Commented;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.TimelineEvent;

/** Knows by which names somebody is found. */
final class Names {
    private final People people;

    Names(People people) {
        this.people = people;
    }

    /** Returns the names of somebody, the user name first, each once. */
    List<String> of(Person person) {
        String first = people.first(person.name());
        Set<String> names = new LinkedHashSet<>();
        names.add(person.name());
        person.displayName().ifPresent(names::add);
        names.add(first);
        people.longName(first).ifPresent(names::add);
        return List.copyOf(names);
    }

    /** Returns by user name what else those are called who said something in a review. */
    SortedMap<String, List<String>> others(Review review) {
        SortedMap<String, Set<String>> all = new TreeMap<>();
        Stream.concat(authors(review), acting(review))
                .forEach(person -> all.computeIfAbsent(person.name(), n -> new LinkedHashSet<>())
                        .addAll(of(person)));
        SortedMap<String, List<String>> others = new TreeMap<>();
        for (Map.Entry<String, Set<String>> each : all.entrySet()) {
            List<String> further = new ArrayList<>(each.getValue());
            further.remove(each.getKey());
            if (!further.isEmpty()) {
                others.put(each.getKey(), further);
            }
        }
        return others;
    }

    /** Returns the owner and everybody who commented, in the order of the review. */
    static Stream<Person> authors(Review review) {
        Stream<Person> inline = review.threads().stream()
                .flatMap(thread -> thread.comments().stream())
                .map(Comment::author)
                .flatMap(Optional::stream);
        Stream<Person> whole = review.timeline().stream()
                .filter(Commented.class::isInstance)
                .map(TimelineEvent::who)
                .flatMap(Optional::stream);
        return Stream.concat(review.owner().stream(), Stream.concat(whole, inline));
    }

    private static Stream<Person> acting(Review review) {
        return Stream.concat(
                review.timeline().stream().map(TimelineEvent::who).flatMap(Optional::stream),
                review.patchSets().stream().flatMap(patchSet -> patchSet.author().stream()));
    }
}
