package org.reviewarchive.text;

import java.text.MessageFormat;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of the site in one language, by key. Values stand in a pattern as {@link MessageFormat} has them, so that
 * each language chooses its own plurals and order. Immutable and thread-safe.
 *
 * <pre>{@code
 * threads = {0,choice,0#no threads|1#1 thread|1<{0} threads}
 * texts.of("threads", 1204); // 1,204 threads
 * }</pre>
 */
public final class Texts {
    private final Locale language;
    private final Map<String, String> patterns;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    /**
     * Makes the words of a language.
     *
     * @param language how numbers are written
     * @param patterns the words by key
     */
    public Texts(Locale language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = Collections.unmodifiableMap(new TreeMap<>(patterns));
    }

    /** Returns the language. */
    public Locale language() {
        return language;
    }

    /** Returns all words and patterns by key, for templates. */
    public Map<String, String> all() {
        return patterns;
    }

    /** Tells whether the language has words for the key. */
    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /**
     * Returns the words of a key as they are.
     *
     * @throws IllegalArgumentException when there are none
     */
    public String of(String key) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text \"" + key + "\"");
        }
        return pattern;
    }

    /**
     * Returns the words of a key with the values in their places; whole numbers are grouped as the language does it.
     *
     * @throws IllegalArgumentException when there are none
     */
    public String of(String key, Object... values) {
        MessageFormat format = formats.computeIfAbsent(key, k -> new MessageFormat(of(k), language));
        // A format keeps state while it works, and pages are made in parallel.
        return ((MessageFormat) format.clone()).format(values);
    }
}
