package org.reviewarchive.merge;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The words of a text without markup, marks and case, for telling whether two captures show the same text. */
record Wording(Map<String, Integer> words, int count) {
    /** Markup as it was typed and as it was shown differ in marks and addresses; most words are the same. */
    private static final double SAME = 0.6;

    static Wording of(String text) {
        Map<String, Integer> words = new HashMap<>();
        int count = 0;
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (word.length() > 0) {
                words.merge(word.toString().toLowerCase(Locale.ROOT), 1, Integer::sum);
                count++;
                word.setLength(0);
            }
        }
        return new Wording(words, count);
    }

    /** Returns which share of the words both have, from 0 to 1; texts without a word are alike. */
    double likeness(Wording other) {
        int most = Math.max(count, other.count);
        return most == 0 ? 1 : (double) shared(other) / most;
    }

    private int shared(Wording other) {
        int shared = 0;
        for (Map.Entry<String, Integer> word : words.entrySet()) {
            shared += Math.min(word.getValue(), other.words.getOrDefault(word.getKey(), 0));
        }
        return shared;
    }

    /** Tells whether one of the texts is found in the other but for a word or two; three words are the least. */
    boolean holdsOrIsHeld(Wording other) {
        int least = Math.min(count, other.count);
        return least >= 3 && shared(other) >= 0.9 * least;
    }

    /** Tells whether all but a tenth of these words stand in the other text. */
    boolean isWithin(Wording other) {
        return shared(other) >= 0.9 * count;
    }

    boolean isLike(Wording other) {
        return likeness(other) >= SAME;
    }
}
