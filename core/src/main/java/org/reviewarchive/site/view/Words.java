package org.reviewarchive.site.view;

import java.util.Locale;

/** Numbers with their nouns, the same in every country. */
final class Words {
    private Words() {}

    /** Returns {@code 1 thread}, {@code 1,204 threads}, {@code 2 addresses}. */
    static String count(int number, String noun) {
        return number(number) + " " + (number == 1 ? noun : plural(noun));
    }

    private static String plural(String noun) {
        if (noun.endsWith("y")) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun + (noun.endsWith("s") ? "es" : "s");
    }

    /** Returns {@code 1,204}. */
    static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Returns the name of a constant as a word: {@code RUNNING} as {@code running}. */
    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Returns the first words of a text, cut at a space. */
    static String start(String text, int most) {
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
    static String patchSets(int number) {
        return number == 0 ? "patch sets unknown" : count(number, "patch set");
    }
}
