package org.reviewarchive.redirect;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marks and hosts that are written into files of servers. A capture chooses its marks, so what is not of these
 * shapes stays out; what is needs no quoting anywhere.
 */
final class Marks {
    static final String NUMBER = "[1-9][0-9]{0,8}";

    /** What a commit's mark begins with, without a group. */
    static final String REPOSITORY = "(?:r[A-Z]{1,16}|R[1-9][0-9]{0,8}:)";

    /** As much of a hash as the source's own short names have; and the least that names a commit. */
    static final int LONG = 12;

    static final int SHORT = 7;

    /** Tells apart the key of a short hash. */
    static final String SHORT_KEY = "*";

    static final Pattern HOST = Pattern.compile("[a-z0-9]+(?:(?:\\.|-{1,9})[a-z0-9]+){0,30}(?::[0-9]{1,5})?");
    private static final Pattern NUMBERED = Pattern.compile(NUMBER);
    private static final Pattern REVISION = Pattern.compile("r[A-Z]{1,16}" + NUMBER);
    private static final Pattern COMMIT = Pattern.compile("(" + REPOSITORY + ")([0-9a-f]{7,40})");

    private Marks() {}

    static boolean isNumber(String mark) {
        return NUMBERED.matcher(mark).matches();
    }

    static boolean isCommit(String mark) {
        return REVISION.matcher(mark).matches() || COMMIT.matcher(mark).matches();
    }

    /**
     * Returns what commits are looked up by: a revision by its mark, a commit by 12 digits of its hash, and by 7 digits
     * and a star where these are of one commit alone.
     */
    static <T> SortedMap<String, T> keys(Collection<String> commits, Function<String, T> value) {
        SortedMap<String, T> keys = new TreeMap<>();
        Map<String, Integer> shared = new HashMap<>();
        for (String mark : new TreeSet<>(commits)) {
            Matcher parts = COMMIT.matcher(mark);
            if (REVISION.matcher(mark).matches()) {
                keys.put(mark, value.apply(mark));
            }
            if (!parts.matches()) {
                continue;
            }
            String hash = parts.group(2);
            if (hash.length() >= LONG) {
                add(parts.group(1) + hash.substring(0, LONG), value.apply(mark), keys, shared);
            }
            add(parts.group(1) + hash.substring(0, SHORT) + SHORT_KEY, value.apply(mark), keys, shared);
        }
        shared.forEach((key, count) -> {
            if (count > 1) {
                keys.remove(key);
            }
        });
        return keys;
    }

    /** Returns the first two digits of a commit's hash; of a revision as many as it has. */
    static String beginning(String commit) {
        String digits = commit.replaceFirst("^(?:r[A-Z]+|R[0-9]+:)", "");
        return digits.substring(0, Math.min(2, digits.length()));
    }

    private static <T> void add(String key, T value, SortedMap<String, T> keys, Map<String, Integer> shared) {
        shared.merge(key, 1, Integer::sum);
        keys.put(key, value);
    }
}
