package org.reviewarchive.code;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much of two lines is the same, whatever its order: cheap enough to ask of every line and every other. */
final class Likeness {
    private final Map<Token, Integer> words = new HashMap<>();
    private int size;

    Likeness(String line) {
        List<Token> tokens = Token.of(line);
        for (Token token : tokens) {
            if (!token.isSpace()) {
                words.merge(token, 1, Integer::sum);
                size += token.text().length();
            }
        }
    }

    /** Returns a number from 0, nothing in common, to 1, the same words. */
    double to(Likeness other) {
        if (size == 0 || other.size == 0) {
            return 0;
        }
        int common = 0;
        for (Map.Entry<Token, Integer> word : words.entrySet()) {
            int times = Math.min(word.getValue(), other.words.getOrDefault(word.getKey(), 0));
            common += times * word.getKey().text().length();
        }
        return 2.0 * common / (size + other.size);
    }
}
