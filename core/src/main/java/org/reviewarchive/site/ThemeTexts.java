package org.reviewarchive.site;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.reviewarchive.diagnostic.SiteException;
import org.reviewarchive.text.Texts;

/**
 * Gathers the words of a language from all layers of a theme: English first, then the language, then the language of
 * the country, each key by the topmost layer that has it. A word that nobody translated stays English.
 */
final class ThemeTexts {
    private static final Locale FIRST = Locale.ENGLISH;

    private ThemeTexts() {}

    static Texts of(ThemeFiles files, Locale locale) {
        Map<String, String> words = new TreeMap<>();
        boolean known = false;
        for (String tag : tags(locale)) {
            List<byte[]> layers = files.layers(ThemeFiles.TEXTS + tag + ThemeFiles.WORDS);
            known |= !layers.isEmpty() && !tag.isEmpty() && speaks(locale, tag);
            layers.forEach(layer -> words.putAll(read(layer)));
        }
        if (!known) {
            throw new SiteException("<locale> is \"" + locale.toLanguageTag() + "\" and the theme has no words of that"
                    + " language; use en, de or ja, or add " + ThemeFiles.TEXTS + locale.getLanguage()
                    + ThemeFiles.WORDS + " to <themeDirectory>.");
        }
        return new Texts(locale, words);
    }

    private static boolean speaks(Locale locale, String tag) {
        return Locale.forLanguageTag(tag).getLanguage().equals(locale.getLanguage());
    }

    private static List<String> tags(Locale locale) {
        return Stream.of(FIRST.getLanguage(), locale.getLanguage(), locale.toLanguageTag())
                .distinct()
                .toList();
    }

    private static Map<String, String> read(byte[] file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(new String(file, StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Map<String, String> words = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }
}
