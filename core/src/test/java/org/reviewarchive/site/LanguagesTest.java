package org.reviewarchive.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the words of each language against the English ones. */
class LanguagesTest {
    private static final Pattern VALUE = Pattern.compile("\\{(\\d)[,}]");

    @ParameterizedTest
    @ValueSource(strings = {"de", "ja"})
    void saysEverythingThatEnglishSaysAndNoMore(String language) throws IOException {
        Set<String> said = new TreeSet<>(words(language).keySet());
        // English says these in the words of the logs.
        said.removeIf(key -> key.startsWith("lack."));
        assertEquals(words("en").keySet(), said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "ja"})
    void usesTheSameValues(String language) throws IOException {
        Map<String, String> other = words(language);
        for (Map.Entry<String, String> english : words("en").entrySet()) {
            assertEquals(values(english.getValue()), values(other.get(english.getKey())), english.getKey());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "ja"})
    void isWrittenAsMessageFormatReadsIt(String language) throws IOException {
        for (Map.Entry<String, String> word : words(language).entrySet()) {
            assertFalse(word.getValue().isBlank(), word.getKey());
            assertFalse(word.getValue().contains("'"), word.getKey() + ": " + word.getValue());
            Object[] values = {3, 3, 3, 3, 3};
            String said = new MessageFormat(word.getValue(), Locale.forLanguageTag(language)).format(values);
            assertFalse(said.contains("{"), word.getKey() + ": " + said);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "ja"})
    void isTheLanguageItSaysItIs(String language) throws IOException {
        Theme theme = Theme.load(new Look("default", Optional.empty(), Locale.forLanguageTag(language)));
        assertEquals(language, theme.texts().of("language"));
        assertTrue(words(language).entrySet().stream()
                .anyMatch(word -> !word.getValue().equals(Sites.texts().all().get(word.getKey()))));
    }

    @Test
    void writesNumbersAsTheLanguageDoes() throws IOException {
        assertTrue(words("en").values().stream().anyMatch(pattern -> pattern.contains("{0}")));
        Theme german = Theme.load(new Look("default", Optional.empty(), Locale.GERMAN));
        String pattern = german.texts().all().entrySet().stream()
                .filter(word -> word.getValue().matches("(?s)[^{]*\\{0}[^{]*"))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        assertTrue(
                german.texts().of(pattern, 1204).contains("1.204"),
                german.texts().of(pattern, 1204));
    }

    private static Set<String> values(String pattern) {
        Set<String> values = new TreeSet<>();
        Matcher matcher = VALUE.matcher(pattern);
        while (matcher.find()) {
            values.add(matcher.group(1));
        }
        return values;
    }

    private static Map<String, String> words(String language) throws IOException {
        Properties properties = new Properties();
        String file = "/themes/default/texts/" + language + ".properties";
        try (InputStream in = Theme.class.getResourceAsStream(file)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        Map<String, String> words = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }
}
