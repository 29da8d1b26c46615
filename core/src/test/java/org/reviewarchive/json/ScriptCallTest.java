package org.reviewarchive.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ScriptCallTest {
    private static String call(String kind, String key, Object value) {
        return new String(ScriptCall.of(kind, key, value), UTF_8);
    }

    @Test
    void isOneCall() {
        assertEquals(
                "reviewArchiveSearch(\"words\",\"k\",{\"terms\":\"ä\\nb\",\"shapes\":[1,2]});\n",
                call("words", "k", new TreeMap<>(Map.of("terms", "ä\nb", "shapes", List.of(1, 2))).descendingMap()));
    }

    @Test
    void textsCannotLeaveTheirStrings() {
        assertEquals(
                "reviewArchiveSearch(\"k\",\"\\\"\",\"\\u003C/script> \\\\ \\u2028\\u2029 \\u0000 ? 🚀\");\n",
                call("k", "\"", "</script> \\ \u2028\u2029 \u0000 \ud800 🚀"));
    }
}
