package org.reviewarchive.site.view;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of constants and marks as people read them. */
public final class Words {
    private static final Pattern WHOLE_HASH = Pattern.compile("((?:r[A-Z]+|R\\d+:)[0-9a-f]{12})[0-9a-f]{28}");
    private static final Pattern REPOSITORY = Pattern.compile("^(?:r[A-Z]+|R\\d+:)");

    private Words() {}

    /** Returns the name of a constant as a word: {@code RUNNING} as {@code running}. */
    public static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Returns a mark as people read it: of a whole hash only its beginning. */
    public static String shortMark(String id) {
        return WHOLE_HASH.matcher(id).replaceFirst("$1");
    }

    /** Returns the hash or number of a commit: its mark without the repository. */
    public static String hash(String id) {
        return REPOSITORY.matcher(id).replaceFirst("");
    }
}
