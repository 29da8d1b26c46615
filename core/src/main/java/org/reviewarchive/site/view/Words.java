package org.reviewarchive.site.view;

import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers with their nouns, the same in every country. */
public final class Words {
    private static final Pattern WHOLE_HASH = Pattern.compile("((?:r[A-Z]+|R\\d+:)[0-9a-f]{12})[0-9a-f]{28}");

    private Words() {}

    /** Returns {@code 1 thread}, {@code 1,204 threads}, {@code 2 addresses}. */
    public static String count(int number, String noun) {
        return number(number) + " " + (number == 1 ? noun : plural(noun));
    }

    private static String plural(String noun) {
        if (noun.endsWith("y")) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun + (noun.endsWith("s") ? "es" : "s");
    }

    /** Returns {@code 1,204}. */
    public static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

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

    /** Returns how many patch sets are known; every review has one, so none means that the capture lost them. */
    public static String patchSets(int number) {
        return number == 0 ? "patch sets unknown" : count(number, "patch set");
    }

    /** Returns a mark as people read it: of a whole hash only its beginning. */
    public static String shortMark(String id) {
        return WHOLE_HASH.matcher(id).replaceFirst("$1");
    }
}
