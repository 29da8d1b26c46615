package org.reviewarchive.site.view.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.People;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.site.view.StateView;
import org.reviewarchive.site.view.Words;
import org.reviewarchive.text.Texts;

/** Sorts the archive's reviews into lists, in one pass. Holds facts only, never reviews. Immutable. */
public final class ReviewLists {
    private static final String UNKNOWN = "unknown";

    private final Texts texts;
    private final People people;
    private final Map<ListKind, List<ReviewList>> lists = new EnumMap<>(ListKind.class);

    /** Sorts the reviews of an archive. */
    public ReviewLists(LinkIndex links, Texts texts) {
        this.texts = texts;
        this.people = links.people();
        Map<ListKind, Map<String, List<ReviewFacts>>> sorted = new EnumMap<>(ListKind.class);
        Stream.of(ListKind.values()).forEach(kind -> sorted.put(kind, new TreeMap<>()));
        sorted.put(ListKind.STATUS, new LinkedHashMap<>());
        sorted.put(ListKind.YEAR, new TreeMap<>(Comparator.reverseOrder()));
        sorted.put(ListKind.TITLE, new TreeMap<>(Titles.LETTERS));
        Stream.of("open", "landed", "abandoned", UNKNOWN)
                .forEach(state -> sorted.get(ListKind.STATUS).put(state, new ArrayList<>()));
        for (ReviewFacts facts : links.newestFirst()) {
            sorted.forEach((kind, byValue) -> values(kind, facts)
                    .distinct()
                    .forEach(value -> byValue.computeIfAbsent(value, v -> new ArrayList<>(1))
                            .add(facts)));
        }
        sorted.get(ListKind.TITLE).values().forEach(Titles::sort);
        sorted.forEach((kind, byValue) -> {
            byValue.values().removeIf(List::isEmpty);
            List<ReviewList> ofKind = new ArrayList<>();
            byValue.forEach((value, reviews) -> ofKind.add(list(kind, value, reviews)));
            lists.put(kind, ofKind);
        });
        lists.put(
                ListKind.ORDER,
                Stream.of(Order.values())
                        .map(order -> ordered(order, links.newestFirst()))
                        .toList());
        lists.put(
                ListKind.WORK,
                Stream.of(Work.values()).map(work -> left(work, links)).toList());
    }

    /** Returns the lists of a kind: those by name in order, those by year with the newest first. */
    public List<ReviewList> of(ListKind kind) {
        return lists.get(kind);
    }

    /** Returns all reviews in an order. */
    public ReviewList of(Order order) {
        return lists.get(ListKind.ORDER).get(order.ordinal());
    }

    /** Returns the reviews in which something was left open. */
    public ReviewList of(Work work) {
        return lists.get(ListKind.WORK).get(work.ordinal());
    }

    /** Returns every list that is not empty, and the list of all. */
    public Stream<ReviewList> all() {
        return lists.values().stream()
                .flatMap(List::stream)
                .filter(list -> list.size() > 0 || list == of(Order.NEWEST));
    }

    private Stream<String> values(ListKind kind, ReviewFacts facts) {
        return switch (kind) {
            case STATUS ->
                Stream.of(facts.status()
                        .map(status -> Words.lower(status.state()))
                        .orElse(UNKNOWN));
            case YEAR ->
                Stream.of(facts.created()
                        .map(created -> created.toString().substring(0, 4))
                        .orElse(""));
            case TITLE -> Stream.of(Titles.initial(facts.title()));
            case REPOSITORY -> facts.repository().stream();
            case TAG -> facts.tags().stream();
            case OWNER -> facts.owner().map(owner -> people.first(owner.name())).stream();
            case REVIEWER -> facts.reviewers().stream().map(judge -> people.first(judge.name()));
            case ORDER, WORK -> Stream.empty();
        };
    }

    private ReviewList list(ListKind kind, String value, List<ReviewFacts> reviews) {
        String words = words(kind, value, reviews);
        String key = Keys.of("list", kind);
        boolean noDate = kind == ListKind.YEAR && value.isEmpty();
        String heading = noDate ? texts.of("listNoYear") : texts.of(key, words);
        String order = texts.of(kind == ListKind.TITLE ? "orderTitle" : "orderNewest");
        return new ReviewList(kind, noDate ? UNKNOWN : value, heading, words, order, tally(reviews), reviews);
    }

    private String words(ListKind kind, String value, List<ReviewFacts> reviews) {
        return switch (kind) {
            case STATUS -> StateView.of(reviews.get(0).status(), texts).word();
            case YEAR -> value.isEmpty() ? texts.of("listNoDate") : value;
            case TITLE -> value.equals(Titles.OTHER) ? texts.of("listOtherTitles") : value.toUpperCase(Locale.ROOT);
            case OWNER, REVIEWER ->
                people.longName(value).map(full -> value + " (" + full + ")").orElse(value);
            case REPOSITORY, TAG, ORDER, WORK -> value;
        };
    }

    private ReviewList ordered(Order order, List<ReviewFacts> newestFirst) {
        List<ReviewFacts> reviews = order.of(newestFirst);
        return new ReviewList(
                ListKind.ORDER,
                Words.lower(order),
                texts.of(Keys.of("all", order)),
                texts.of(Keys.of("by", order)),
                texts.of(Keys.of("order", order)),
                tally(reviews),
                reviews);
    }

    private ReviewList left(Work work, LinkIndex links) {
        String name = texts.of(Keys.of("work", work));
        List<ReviewFacts> reviews = links.newestFirst().stream()
                .filter(facts -> work.holds(facts, people))
                .toList();
        return new ReviewList(
                ListKind.WORK, Words.lower(work), name, name, texts.of("orderNewest"), tally(reviews), reviews);
    }

    private String tally(List<ReviewFacts> reviews) {
        return Tally.of(reviews).words(texts);
    }
}
