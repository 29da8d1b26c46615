package org.reviewarchive.site.view;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of constants, and texts cut to the length that a line has room for. */
public final class Words {
    private static final Pattern WHOLE_HASH = Pattern.compile("((?:r[A-Z]+|R\\d+:)[0-9a-f]{12})[0-9a-f]{28}");

    private Words() {}

    /** Returns the name of a constant as a word: {@code RUNNING} as {@code running}. */
    public static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Returns the first words of a text, cut at a space. */
    public static String start(String text, int most) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= most) {
            return line;
        }
        int space = line.lastIndexOf(' ', most);
        // Scripts without spaces are cut anywhere but inside a character.
        int end = space > most / 2 ? space : Character.isLowSurrogate(line.charAt(most)) ? most - 1 : most;
        return line.substring(0, end) + "…";
    }

    /** Returns a mark as people read it: of a whole hash only its beginning. */
    public static String shortMark(String id) {
        return WHOLE_HASH.matcher(id).replaceFirst("$1");
    }
}
