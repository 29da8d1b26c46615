package org.reviewarchive.site.view.people;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.People;
import org.reviewarchive.link.ReviewFacts;

/** What the archive knows of everybody, from one pass over its reviews. */
public final class PeopleFacts {
    private static final Comparator<PersonFacts> MOST_FIRST = Comparator.comparingInt(
                    (PersonFacts person) -> person.owned().size())
            .thenComparingInt(person -> person.reviewed().size())
            .reversed()
            .thenComparing(PersonFacts::name);

    private final People people;
    private final Map<String, PersonFacts> byName = new TreeMap<>();

    private PeopleFacts(People people) {
        this.people = people;
    }

    /** Returns everybody, those with the most reviews of their own first. */
    public static List<PersonFacts> of(LinkIndex links) {
        PeopleFacts all = new PeopleFacts(links.people());
        links.newestFirst().forEach(all::add);
        return all.byName.values().stream().sorted(MOST_FIRST).toList();
    }

    private void add(ReviewFacts review) {
        review.owner().ifPresent(owner -> person(owner.name()).own(review));
        review.reviewers().forEach(judge -> person(judge.name()).judge(review));
        review.activities().forEach(activity -> person(activity.name()).act(activity));
        review.files()
                .forEach(file -> file.threads()
                        .forEach(thread -> thread.author()
                                .ifPresent(author -> person(author).begin(review))));
    }

    private PersonFacts person(String name) {
        return byName.computeIfAbsent(people.first(name), PersonFacts::new);
    }
}
