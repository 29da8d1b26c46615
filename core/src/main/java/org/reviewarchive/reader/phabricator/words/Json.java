package org.reviewarchive.reader.phabricator.words;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.reviewarchive.markup.RichText;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.Precision;

/** Reads values out of JSON of an interface that writes numbers as text now and then, and an empty object as a list. */
public final class Json {
    private static final String GUARD = "for (;;);";
    private static final int MOST_DEEP = 100;
    private static final long LAST_SECOND = 253_402_300_799L;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MOST_DEEP)
                            .build())
                    .build())
            .build();

    private Json() {}

    /**
     * Returns a text's value, without the guard before it; a list of them when several stand one after the other. Empty
     * when a value is not well formed or nested too deeply.
     */
    public static Optional<JsonNode> parse(String text) {
        String start = text.stripLeading();
        String json = start.startsWith(GUARD) ? start.substring(GUARD.length()) : start;
        try (MappingIterator<JsonNode> values = MAPPER.readerFor(JsonNode.class).readValues(json)) {
            ArrayNode all = MAPPER.createArrayNode();
            while (values.hasNextValue()) {
                all.add(values.nextValue());
            }
            return all.size() > 1 ? Optional.of(all) : Optional.ofNullable(all.get(0));
        } catch (IOException malformed) {
            return Optional.empty();
        }
    }

    /** Follows a path of keys; a missing node when it ends early. */
    public static JsonNode at(JsonNode node, String... keys) {
        JsonNode found = node;
        for (String key : keys) {
            found = found.path(key);
        }
        return found;
    }

    /** Returns a text, or a number as one; empty for anything else and for a text without characters. */
    public static Optional<String> text(JsonNode node, String... keys) {
        JsonNode value = at(node, keys);
        return value.isTextual() || value.isIntegralNumber()
                ? Optional.of(value.asText()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    /** Returns a whole number that is not negative. */
    public static OptionalInt number(JsonNode node, String... keys) {
        String digits = text(node, keys).orElse("");
        return digits.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }

    /** Returns what was written as plain text; its markup is not rendered. */
    public static Optional<RichText> words(JsonNode node, String... keys) {
        return text(node, keys)
                .map(text -> text.replace("\r\n", "\n").strip())
                .filter(text -> !text.isEmpty())
                .map(RichText::ofPlain);
    }

    /** Returns a time that is given in seconds since 1970. */
    public static Optional<Moment> moment(JsonNode node, String... keys) {
        return text(node, keys)
                .filter(digits -> digits.matches("[1-9]\\d{0,11}"))
                .map(Long::valueOf)
                .filter(second -> second <= LAST_SECOND)
                .map(second ->
                        new Moment(Optional.of(Instant.ofEpochSecond(second)), Optional.empty(), Precision.SECOND));
    }
}
