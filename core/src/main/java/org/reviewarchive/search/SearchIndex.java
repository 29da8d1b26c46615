package org.reviewarchive.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.reviewarchive.json.Digits;
import org.reviewarchive.json.ScriptCall;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.PageFacts;
import org.reviewarchive.link.PagePath;

/**
 * Writes the folder {@code search} of a site. Every review, task and commit of the archive is added once, by any thread
 * and in any order; then {@link #finish} is called once. The files are the same whatever the order. Closing removes
 * what waited on disk.
 */
public final class SearchIndex implements AutoCloseable {
    /** About how many bytes of terms wait in memory. */
    private static final long WAITING = 48L << 20;

    /** How many characters a leaf may have, and a list that stands in its leaf in whole. */
    private static final int LISTS = 32_768;

    private static final int ENDINGS = 16_384;

    private final DocumentNumbers numbers;
    private final PostingSorter words;
    private final PostingSorter endings;
    private final BiConsumer<PagePath, byte[]> files;

    private SearchIndex(
            DocumentNumbers numbers, PostingSorter words, PostingSorter endings, BiConsumer<PagePath, byte[]> files) {
        this.numbers = numbers;
        this.words = words;
        this.endings = endings;
        this.files = files;
    }

    /**
     * Starts an index.
     *
     * @param scratch a folder that is this index' alone; what an earlier, killed build left in it is removed
     * @param links every review, task and commit of the archive
     * @param files takes each file; called by the threads that add
     * @throws UncheckedIOException when the disk fails
     */
    public static SearchIndex open(Path scratch, LinkIndex links, BiConsumer<PagePath, byte[]> files) {
        return open(scratch, links, files, WAITING);
    }

    static SearchIndex open(Path scratch, LinkIndex links, BiConsumer<PagePath, byte[]> files, long waiting) {
        try {
            return new SearchIndex(
                    new DocumentNumbers(links),
                    new PostingSorter(scratch, waiting),
                    new PostingSorter(scratch.resolve("endings"), waiting),
                    files);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns the number of a document by its page; its files are named by it, and hold it. */
    public int number(PagePath page) {
        return numbers.of(page.value());
    }

    /**
     * Adds a document.
     *
     * @param out takes what the document says, as files
     * @return its terms, by which {@link #keep} adds it in a later build
     * @throws UncheckedIOException when the disk fails
     */
    public Map<String, Integer> add(SearchedDocument document, BiConsumer<PagePath, byte[]> out) {
        int number = numbers.of(document.page());
        String key = Integer.toString(number);
        out.accept(
                Addresses.searchDocument("texts", number), ScriptCall.of("texts", key, DocumentFiles.texts(document)));
        if (!document.code().isEmpty()) {
            out.accept(
                    Addresses.searchDocument("code", number), ScriptCall.of("code", key, DocumentFiles.code(document)));
        }
        Map<String, Integer> terms = TermCounts.shapes(document);
        keep(number, terms);
        return terms;
    }

    /**
     * Adds a document whose files stand as they are.
     *
     * @throws UncheckedIOException when the disk fails
     */
    public void keep(PagePath page, Map<String, Integer> terms) {
        keep(number(page), terms);
    }

    private void keep(int number, Map<String, Integer> terms) {
        try {
            words.add(number, terms);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Writes what leads to the documents.
     *
     * @throws UncheckedIOException when the disk fails
     */
    public void finish() {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("format", 1);
        root.put("reviews", numbers.documents().size());
        try {
            root.put("leaves", String.join("\n", writeWords()));
            root.put("endings", String.join("\n", writeEndings()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        root.put("ranges", writeRanges());
        files.accept(Addresses.searchRoot(), ScriptCall.of("root", "", root));
    }

    private List<String> writeWords() throws IOException {
        List<String> names = new ArrayList<>();
        Leaves<TermList> leaves = new Leaves<>(LISTS, (leaf, lists) -> {
            names.add(leaf);
            write("words", leaf, WordLeaf.of(lists));
            WordLeaf.whole(lists).ifPresent(whole -> write("lists", leaf, whole));
        });
        words.forEach((term, postings) -> {
            TermList list = TermList.of(term, postings, LISTS);
            leaves.add(term, list.length(), list);
            if (Endings.has(term)) {
                endings.add(0, Endings.reversed(term), 0);
            }
        });
        leaves.finish();
        return names;
    }

    private List<String> writeEndings() throws IOException {
        List<String> names = new ArrayList<>();
        Leaves<String> leaves = new Leaves<>(ENDINGS, (leaf, terms) -> {
            names.add(leaf);
            write("endings", leaf, Map.of("terms", String.join("\n", terms)));
        });
        endings.forEach((reversed, none) -> leaves.add(reversed, reversed.length(), Endings.reversed(reversed)));
        leaves.finish();
        return names;
    }

    private String writeRanges() {
        TreeSet<Integer> ranges = new TreeSet<>();
        numbers.documents().keySet().forEach(number -> ranges.add(number / DocumentNumbers.RANGE));
        StringBuilder gaps = new StringBuilder();
        int last = 0;
        for (int range : ranges) {
            int start = range * DocumentNumbers.RANGE;
            SortedMap<Integer, PageFacts> documents = numbers.documents().subMap(start, start + DocumentNumbers.RANGE);
            write("facts", range, RangeFiles.facts(start, documents));
            write("days", range, RangeFiles.days(documents));
            Digits.append(gaps, range - last);
            last = range;
        }
        return gaps.toString();
    }

    private void write(String kind, String leaf, Map<String, Object> value) {
        files.accept(Addresses.searchLeaf(kind, leaf), ScriptCall.of(kind, leaf, value));
    }

    private void write(String kind, int range, Map<String, Object> value) {
        files.accept(Addresses.searchRange(kind, range), ScriptCall.of(kind, Integer.toString(range), value));
    }

    @Override
    public void close() {
        try {
            // Those lie within the folder of the words.
            endings.close();
            words.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
