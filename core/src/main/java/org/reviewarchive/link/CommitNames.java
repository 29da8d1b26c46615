package org.reviewarchive.link;

import java.util.Collection;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds the whole hash behind a short one: texts name a commit by as much of its hash as they like. */
final class CommitNames {
    private static final Pattern WHOLE = Pattern.compile(".+/(?:r[A-Z]+|R\\d+:)[0-9a-f]{40}");
    private static final Pattern SHORT = Pattern.compile(".+/(?:r[A-Z]+|R\\d+:)[0-9a-f]{7,39}");

    private final TreeSet<String> whole = new TreeSet<>();

    /** Makes the names of the commits among some keys; a key is host and mark. */
    CommitNames(Collection<String> keys) {
        keys.stream().filter(key -> WHOLE.matcher(key).matches()).forEach(whole::add);
    }

    /**
     * Returns the key with the only whole hash that begins as this one; the key itself when there is none or several.
     */
    String whole(String key) {
        String first = SHORT.matcher(key).matches() ? whole.ceiling(key) : null;
        if (first == null || !first.startsWith(key)) {
            return key;
        }
        String next = whole.higher(first);
        return next != null && next.startsWith(key) ? key : first;
    }
}
