package org.reviewarchive.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a leaf of words: which reviews have each of its terms. */
final class WordLeaf {
    /** A term with the reviews that have it. */
    record Word(String term, Postings postings) {}

    private WordLeaf() {}

    /** Returns what the file of a leaf says. */
    static Map<String, Object> of(List<Word> words) {
        List<Integer> shapes = shapes(words);
        Map<Integer, Integer> indexes = new HashMap<>();
        shapes.forEach(shape -> indexes.put(shape, indexes.size()));
        Map<String, Object> leaf = new LinkedHashMap<>();
        leaf.put("terms", String.join("\n", words.stream().map(Word::term).toList()));
        leaf.put("shapes", shapes);
        leaf.put(
                "lists",
                words.stream().map(word -> list(word.postings(), indexes)).toList());
        return leaf;
    }

    /** The most frequent come first, so that the index of most is one character. */
    private static List<Integer> shapes(List<Word> words) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Word word : words) {
            for (int i = 0; i < word.postings().size(); i++) {
                counts.merge(word.postings().shape(i), 1, Integer::sum);
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
