package org.reviewarchive.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Holds the analysis to the vectors that the script passes too. */
class WordsTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void cutsTextsAsTheSharedVectorsSay() throws IOException {
        int checked = 0;
        for (JsonNode vector : vectors()) {
            if (vector.has("text")) {
                String text = vector.get("text").textValue();
                List<List<String>> tokens =
                        Words.of(text).stream().map(Token::terms).toList();
                assertEquals(lists(vector.get("tokens")), tokens, text);
                checked++;
            }
        }
        assertTrue(checked >= 60, "only " + checked + " vectors");
    }

    @Test
    void makesValuesAsTheSharedVectorsSay() throws IOException {
        int checked = 0;
        for (JsonNode vector : vectors()) {
            if (vector.has("value")) {
                String value = vector.get("value").textValue();
                assertEquals(vector.get("is").textValue(), Words.value(value), value);
                checked++;
            }
        }
        assertTrue(checked >= 10, "only " + checked + " vectors");
    }

    @Test
    void takesHalfACharacterForASpace() {
        assertEquals(List.of(new Token(List.of("a")), new Token(List.of("b"))), Words.of("a\ud800b\udc00"));
    }

    private static JsonNode vectors() throws IOException {
        try (InputStream words = WordsTest.class.getResourceAsStream("/search/words.json")) {
            return MAPPER.readTree(words);
        }
    }

    private static List<List<String>> lists(JsonNode tokens) {
        List<List<String>> lists = new ArrayList<>();
        tokens.forEach(token -> lists.add(StreamSupport.stream(token.spliterator(), false)
                .map(JsonNode::textValue)
                .toList()));
        return lists;
    }
}
