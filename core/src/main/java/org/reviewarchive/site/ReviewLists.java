package org.reviewarchive.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.site.view.list.ReviewList;

/** Sorts the archive's reviews into lists: all, by state, by year, by owner. Holds facts only, never reviews. */
final class ReviewLists {
    /** The kind of the lists by state. */
    static final String STATUS = "status";

    private final ReviewList newest;
    private final List<ReviewList> ways = new ArrayList<>();
    private final List<ReviewList> byOwner = new ArrayList<>();

    ReviewLists(String siteTitle, LinkIndex links) {
        newest = new ReviewList(ReviewList.NEWEST, "", siteTitle, "Newest", links.newestFirst());
        Map<String, List<ReviewFacts>> states = new LinkedHashMap<>();
        Stream.of("open", "landed", "abandoned", "unknown").forEach(state -> states.put(state, new ArrayList<>()));
        Map<String, List<ReviewFacts>> years = new TreeMap<>(Comparator.reverseOrder());
        Map<String, List<ReviewFacts>> owners = new TreeMap<>();
        for (ReviewFacts facts : links.newestFirst()) {
            states.get(state(facts)).add(facts);
            years.computeIfAbsent(year(facts), k -> new ArrayList<>()).add(facts);
            facts.owner()
                    .ifPresent(owner -> owners.computeIfAbsent(owner.name(), k -> new ArrayList<>())
                            .add(facts));
        }
        states.values().removeIf(List::isEmpty);
        states.forEach((state, reviews) -> ways.add(ofState(state, reviews)));
        years.forEach((year, reviews) -> ways.add(ofYear(year, reviews)));
        owners.forEach((owner, reviews) -> byOwner.add(ofOwner(owner, reviews)));
    }

    /** Returns the list of all reviews and the lists by state and year. */
    Stream<ReviewList> ofReviews() {
        return Stream.concat(Stream.of(newest), ways.stream());
    }

    /** Returns the lists by state and year that are not empty. */
    List<ReviewList> ways() {
        return ways;
    }

    /** Returns the lists by owner, by name. */
    List<ReviewList> byOwner() {
        return byOwner;
    }

    private static String state(ReviewFacts facts) {
        return facts.status()
                .map(status -> switch (status.state()) {
                    case OPEN -> "open";
                    case LANDED -> "landed";
                    case ABANDONED -> "abandoned";
                })
                .orElse("unknown");
    }

    private static String year(ReviewFacts facts) {
        return facts.created()
                .map(created -> created.toString().substring(0, 4))
                .orElse("");
    }

    private static ReviewList ofState(String state, List<ReviewFacts> reviews) {
        if (state.equals("unknown")) {
            return new ReviewList(STATUS, state, "Reviews of unknown state", "State unknown", reviews);
        }
        String word = state.substring(0, 1).toUpperCase(Locale.ROOT) + state.substring(1);
        return new ReviewList(STATUS, state, word + " reviews", word, reviews);
    }

    private static ReviewList ofYear(String year, List<ReviewFacts> reviews) {
        return year.isEmpty()
                ? new ReviewList("year", "unknown", "Reviews without a date", "No date", reviews)
                : new ReviewList("year", year, "Reviews opened in " + year, year, reviews);
    }

    private static ReviewList ofOwner(String owner, List<ReviewFacts> reviews) {
        String name = reviews.stream()
                .flatMap(facts -> facts.owner().stream())
                .flatMap(person -> person.displayName().stream())
                .findFirst()
                .map(full -> owner + " (" + full + ")")
                .orElse(owner);
        return new ReviewList("owner", owner, "Reviews by " + name, name, reviews);
    }
}
