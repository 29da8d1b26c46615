package org.reviewarchive.search;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.ObjectFacts;
import org.reviewarchive.link.PageFacts;

/**
 * Gives each review, task and commit its number, which stays as others come where that can be: where it is the number
 * that stands in its mark. Immutable; the order of the documents does not matter.
 */
final class DocumentNumbers {
    /** So many numbers are a range. */
    static final int RANGE = 4_096;

    private static final int LIMIT = 1 << 30;
    private static final Comparator<String> RANK =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    /** A hash may begin with a letter, and what stands before it is its repository. */
    private static final Pattern PREFIX = Pattern.compile("r[A-Z]+|R[0-9]+:|[^0-9]*");

    private final Map<String, Integer> numbers = new HashMap<>();
    private final SortedMap<Integer, PageFacts> documents = new TreeMap<>();

    /** Documents that are numbered together; the kinds follow each other, so that none moves those before it. */
    private record Group(int kind, String host, String prefix) {
        private static final Comparator<Group> ORDER =
                Comparator.comparingInt(Group::kind).thenComparing(Group::host).thenComparing(Group::prefix);

        private static Group of(PageFacts facts) {
            int kind = facts instanceof ObjectFacts object ? 1 + object.kind().ordinal() : 0;
            return new Group(kind, facts.host(), DocumentNumbers.prefix(facts.id()));
        }
    }

    DocumentNumbers(LinkIndex links) {
        SortedMap<Group, SortedMap<String, PageFacts>> groups = new TreeMap<>(Group.ORDER);
        Stream.concat(links.newestFirst().stream(), links.objects().stream())
                .forEach(facts -> groups.computeIfAbsent(Group.of(facts), g -> new TreeMap<>(RANK))
                        .put(facts.id(), facts));
        groups.forEach((group, members) -> number(group.prefix().length(), members));
    }

    private static String prefix(String id) {
        Matcher prefix = PREFIX.matcher(id);
        return prefix.lookingAt() ? prefix.group() : "";
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void number(int prefix, SortedMap<String, PageFacts> members) {
        int base = documents.isEmpty() ? 0 : (documents.lastKey() / RANGE + 1) * RANGE;
        boolean telling = members.keySet().stream().allMatch(id -> tells(id.substring(prefix), base));
        int rank = 0;
        for (Map.Entry<String, PageFacts> member : members.entrySet()) {
            int number = base + (telling ? Integer.parseInt(member.getKey().substring(prefix)) : rank++);
            numbers.put(member.getValue().page().value(), number);
            documents.put(number, member.getValue());
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

    /** Returns the number of a document by the address of its page. */
    int of(String page) {
        return numbers.get(page);
    }

    /** Returns the facts of every document by its number. */
    SortedMap<Integer, PageFacts> documents() {
        return Collections.unmodifiableSortedMap(documents);
    }
}
