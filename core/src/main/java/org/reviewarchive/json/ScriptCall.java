package org.reviewarchive.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A file of the search or of the resolver: a classic script that is one call of a function with strings and a value.
 * Whatever the texts say, it is valid JavaScript in UTF-8 and no markup. Pure and thread-safe.
 */
public final class ScriptCall {
    private static final String FUNCTION = "reviewArchiveSearch";

    private ScriptCall() {}

    /** Returns the file; maps are written in their order. */
    public static byte[] of(String kind, String key, Object value) {
        return of(FUNCTION, List.of(kind, key), value);
    }

    /** Returns a file that calls another function, with one string and a value; maps are written in their order. */
    public static byte[] calling(String function, String key, Object value) {
        return of(function, List.of(key), value);
    }

    private static byte[] of(String function, List<String> keys, Object value) {
        // Half a character, which UTF-8 cannot say, stops a generator of bytes; characters become bytes behind it.
        StringWriter text = new StringWriter();
        try (JsonGenerator out = ModelJson.MAPPER.getFactory().createGenerator(text)) {
            out.setCharacterEscapes(new Escapes());
            out.setRootValueSeparator(null);
            out.writeRaw(function);
            out.writeRaw('(');
            for (String key : keys) {
                out.writeString(key);
                out.writeRaw(',');
            }
            out.writeObject(value);
            out.writeRaw(");\n");
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return text.toString().getBytes(UTF_8);
    }

    /** Old engines end a line at U+2028 and U+2029, also within a string. */
    private static final class Escapes extends CharacterEscapes {
        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes['<'] = ESCAPE_STANDARD;
            return codes;
        }

        @Override
        public SerializableString getEscapeSequence(int c) {
            return c == 0x2028 || c == 0x2029 ? new SerializedString(c == 0x2028 ? "\\u2028" : "\\u2029") : null;
        }
    }
}
