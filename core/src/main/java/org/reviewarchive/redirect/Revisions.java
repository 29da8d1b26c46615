package org.reviewarchive.redirect;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewarchive.diagnostic.SiteException;

/** Which commit each revision of a former Subversion repository became. Immutable. */
public final class Revisions {
    /** No revision at all. */
    public static final Revisions NONE = new Revisions(Map.of());

    private static final Pattern LINE =
            Pattern.compile("(?:r([A-Z]{1,16})?)?([1-9][0-9]{0,8})\\s+([0-9a-fA-F]{7,64})(?:\\s*#.*)?");

    private final SortedMap<String, SortedMap<Integer, String>> commits = new TreeMap<>();

    private Revisions(Map<String, SortedMap<Integer, String>> commits) {
        this.commits.putAll(commits);
    }

    /**
     * Reads lines such as {@code rL12345 0123abc…}, or {@code 12345 0123abc…} for the repositories of any callsign.
     * Empty lines and what stands behind {@code #} are left out; of two lines for a revision the last counts.
     *
     * @param lines the lines
     * @param file what messages call their file
     * @throws SiteException when a line is none of these
     */
    public static Revisions of(List<String> lines, String file) {
        Map<String, SortedMap<Integer, String>> commits = new TreeMap<>();
        int number = 0;
        for (String line : lines) {
            number++;
            String plain = line.replace("\uFEFF", "").strip();
            if (plain.isEmpty() || plain.startsWith("#")) {
                continue;
            }
            Matcher parts = LINE.matcher(plain);
            if (!parts.matches()) {
                throw new SiteException("<commitMap> is \"" + file + "\": line " + number
                        + " is no revision and its commit; write lines such as: rL12345 0123456789abcdef");
            }
            String callsign = parts.group(1) == null ? "" : parts.group(1);
            commits.computeIfAbsent(callsign, c -> new TreeMap<>())
                    .put(Integer.valueOf(parts.group(2)), parts.group(3).toLowerCase(Locale.ROOT));
        }
        return new Revisions(commits);
    }

    /** Returns the callsigns in order; an empty one stands for any. */
    Set<String> callsigns() {
        return commits.keySet();
    }

    /** Returns the commit of each revision of a callsign in order; none when the callsign is unknown. */
    SortedMap<Integer, String> of(String callsign) {
        return Collections.unmodifiableSortedMap(commits.getOrDefault(callsign, new TreeMap<>()));
    }
}
