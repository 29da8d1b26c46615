package org.reviewarchive.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.reviewarchive.link.Addresses;

/** Reads the files of a search back, as the script does: by docs/search.md and not by the classes that write. */
public final class IndexReader {
    private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Map<String, byte[]> files;

    /** Takes the files by their path in the site. */
    public IndexReader(Map<String, byte[]> files) {
        this.files = files;
    }

    /** Returns the value of a file, whose kind and key must be these. */
    public JsonNode value(String path, String kind, String key) {
        String call = new String(files.get(path), UTF_8);
        String head = "reviewArchiveSearch(\"" + kind + "\"," + quoted(key) + ",";
        if (!call.startsWith(head) || !call.endsWith(");\n")) {
            throw new IllegalStateException(path + ": " + call.substring(0, Math.min(80, call.length())));
        }
        return parsed(call.substring(head.length(), call.length() - 3));
    }

    private static String quoted(String key) {
        return "\"" + key + "\"";
    }

    private static JsonNode parsed(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Returns the names of leaves. */
    public List<String> leaves(String kind) {
        String names = value("search/root.js", "root", "").get(kind).textValue();
        return names.isEmpty() ? List.of() : List.of(names.split("\n"));
    }

    /** Returns the shapes of a term by the number of the review; empty when no review has it. */
    public Map<Integer, Integer> find(String term) {
        Map<Integer, Integer> found = new TreeMap<>();
        String leaf = leaf("leaves", term);
        if (leaf.isEmpty()) {
            return found;
        }
        JsonNode words = value(Addresses.searchLeaf("words", leaf).value(), "words", leaf);
        int at = List.of(words.get("terms").textValue().split("\n")).indexOf(term);
        if (at >= 0) {
            List<Integer> list = numbers(words.get("lists").get(at).textValue());
            int last = -1;
            for (int i = 0; i < list.size(); i += 2) {
                last += list.get(i) + 1;
                found.put(last, words.get("shapes").get(list.get(i + 1)).intValue());
            }
        }
        return found;
    }

    /** Returns the terms that end as a word does, from the leaf of its end. */
    public List<String> endings(String term) {
        String leaf = leaf("endings", new StringBuilder(term).reverse().toString());
        return leaf.isEmpty()
                ? List.of()
                : List.of(value(Addresses.searchLeaf("endings", leaf).value(), "endings", leaf)
                        .get("terms")
                        .textValue()
                        .split("\n"));
    }

    private String leaf(String kind, String term) {
        List<String> leaves = leaves(kind);
        return leaves.contains(term + "$")
                ? term + "$"
                : leaves.stream()
                        .filter(term::startsWith)
                        .max(Comparator.comparingInt(String::length))
                        .orElse("");
    }

    /** Returns numbers that stand in a string. */
    public static List<Integer> numbers(String digits) {
        List<Integer> numbers = new ArrayList<>();
        int number = 0;
        int shift = 0;
        for (char c : digits.toCharArray()) {
            int digit = CHARACTERS.indexOf(c);
            number |= (digit & 31) << shift;
            shift += 5;
            if (digit < 32) {
                numbers.add(number);
                number = 0;
                shift = 0;
            }
        }
        return numbers;
    }
}
