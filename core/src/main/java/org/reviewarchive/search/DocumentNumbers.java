package org.reviewarchive.search;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.reviewarchive.link.ReviewFacts;

/**
 * Gives each review its number, which stays as others come: where it can, the number that stands in its mark.
 * Immutable; the order of the reviews does not matter.
 */
final class DocumentNumbers {
    /** So many numbers are a range. */
    static final int RANGE = 4_096;

    private static final int LIMIT = 1 << 30;
    private static final Comparator<String> RANK =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final Map<String, Integer> numbers = new HashMap<>();
    private final SortedMap<Integer, ReviewFacts> reviews = new TreeMap<>();

    private record Group(String host, String prefix) {}

    DocumentNumbers(Collection<ReviewFacts> all) {
        SortedMap<Group, SortedMap<String, ReviewFacts>> groups =
                new TreeMap<>(Comparator.comparing(Group::host).thenComparing(Group::prefix));
        for (ReviewFacts facts : all) {
            groups.computeIfAbsent(new Group(facts.host(), prefix(facts.id())), g -> new TreeMap<>(RANK))
                    .put(facts.id(), facts);
        }
        groups.forEach((group, members) -> number(group.prefix().length(), members));
    }

    private static String prefix(String id) {
        int end = 0;
        while (end < id.length() && !isDigit(id.charAt(end))) {
            end++;
        }
        return id.substring(0, end);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void number(int prefix, SortedMap<String, ReviewFacts> members) {
        int base = reviews.isEmpty() ? 0 : (reviews.lastKey() / RANGE + 1) * RANGE;
        boolean telling = members.keySet().stream().allMatch(id -> tells(id.substring(prefix), base));
        int rank = 0;
        for (Map.Entry<String, ReviewFacts> member : members.entrySet()) {
            int number = base + (telling ? Integer.parseInt(member.getKey().substring(prefix)) : rank++);
            numbers.put(member.getValue().key(), number);
            reviews.put(number, member.getValue());
        }
    }

    /** Tells whether a number can be taken from the end of a mark; two marks never tell the same. */
    private static boolean tells(String digits, int base) {
        boolean plain = !digits.isEmpty()
                && digits.length() <= 10
                && digits.chars().allMatch(c -> isDigit((char) c))
                && (digits.charAt(0) != '0' || digits.length() == 1);
        return plain && base + Long.parseLong(digits) < LIMIT;
    }

    /** Returns the number of a review by its key. */
    int of(String key) {
        return numbers.get(key);
    }

    /** Returns the reviews by their number. */
    SortedMap<Integer, ReviewFacts> reviews() {
        return Collections.unmodifiableSortedMap(reviews);
    }
}
