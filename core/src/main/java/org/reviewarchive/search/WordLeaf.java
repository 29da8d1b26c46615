package org.reviewarchive.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reviewarchive.json.Digits;

/** Writes a leaf of words: which reviews have each of its terms. */
final class WordLeaf {
    private WordLeaf() {}

    /** Returns what the file of a leaf says; of long lists the best part and who is in it. */
    static Map<String, Object> of(List<TermList> lists) {
        List<Postings> shown = lists.stream().map(TermList::shown).toList();
        List<String> members = lists.stream().map(TermList::members).toList();
        return leaf(lists, shown, members);
    }

    /** Returns what the file beside a leaf says: its long lists in whole. Empty where it has none. */
    static Optional<Map<String, Object>> whole(List<TermList> lists) {
        List<TermList> whole = lists.stream().filter(TermList::isLong).toList();
        return Optional.of(whole)
                .filter(some -> !some.isEmpty())
                .map(some ->
                        leaf(some, some.stream().map(TermList::all).toList(), Collections.nCopies(some.size(), "")));
    }

    private static Map<String, Object> leaf(List<TermList> terms, List<Postings> shown, List<String> members) {
        List<Integer> shapes = shapes(shown);
        Map<Integer, Integer> indexes = new HashMap<>();
        shapes.forEach(shape -> indexes.put(shape, indexes.size()));
        List<String> lists = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            lists.add(list(shown.get(i), indexes) + members.get(i));
        }
        Map<String, Object> leaf = new LinkedHashMap<>();
        leaf.put("terms", String.join("\n", terms.stream().map(TermList::term).toList()));
        leaf.put("shapes", shapes);
        leaf.put("lists", lists);
        return leaf;
    }

    /** The most frequent come first, so that the index of most is one character. */
    private static List<Integer> shapes(List<Postings> lists) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Postings list : lists) {
            for (int i = 0; i < list.size(); i++) {
                counts.merge(list.shape(i), 1, Integer::sum);
            }
        }
        List<Integer> shapes = new ArrayList<>(counts.keySet());
        Comparator<Integer> often = Comparator.comparing(counts::get);
        shapes.sort(often.reversed().thenComparing(Comparator.naturalOrder()));
        return shapes;
    }

    private static String list(Postings postings, Map<Integer, Integer> indexes) {
        StringBuilder list = new StringBuilder();
        int last = -1;
        for (int i = 0; i < postings.size(); i++) {
            Digits.append(list, postings.number(i) - last - 1);
            Digits.append(list, indexes.get(postings.shape(i)));
            last = postings.number(i);
        }
        return list.toString();
    }
}
