package org.reviewarchive.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Says which names are the same person. What it does not speak of is a person of its own. Immutable. */
public final class SameNames {
    /** Every name is a person of its own. */
    public static final SameNames NONE = new SameNames(Map.of(), Map.of());

    private final Map<String, String> firstNames;
    private final Map<String, String> longNames;
    private final Map<String, List<String>> others = new HashMap<>();

    /**
     * Makes the table.
     *
     * @param firstNames the name a person's page has, by each further name
     * @param longNames what people are called in full, by the name their page has
     */
    SameNames(Map<String, String> firstNames, Map<String, String> longNames) {
        this.firstNames = Map.copyOf(firstNames);
        this.longNames = Map.copyOf(longNames);
        new TreeMap<>(firstNames)
                .forEach((name, first) ->
                        others.computeIfAbsent(first, f -> new ArrayList<>()).add(name));
    }

    /**
     * Reads the table from text, a person a line as in Git's mailmap: {@code Ada Lovelace <ada> <alovelace>}.
     *
     * @param lines the lines; empty ones and those that begin with a hash say nothing
     * @param file what messages call the file
     * @throws org.reviewarchive.diagnostic.SiteException when a line is broken, or gives a name to two people
     */
    public static SameNames of(List<String> lines, String file) {
        MailmapLines read = new MailmapLines(file);
        lines.forEach(read::add);
        return new SameNames(read.firstNames(), read.longNames());
    }

    /** Returns the whole table as words, in order. */
    @Override
    public String toString() {
        return new TreeMap<>(firstNames) + " " + new TreeMap<>(longNames);
    }

    /** Returns the name under which a person has their page. */
    public String first(String name) {
        return firstNames.getOrDefault(name, name);
    }

    /** Returns what the table calls a person in full. */
    public Optional<String> longName(String first) {
        return Optional.ofNullable(longNames.get(first));
    }

    /** Returns the further names of a person, in order. */
    public List<String> others(String first) {
        return List.copyOf(others.getOrDefault(first, List.of()));
    }
}
