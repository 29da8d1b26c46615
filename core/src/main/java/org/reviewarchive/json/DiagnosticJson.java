package org.reviewarchive.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.Locale;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.diagnostic.Place;

/** Diagnostics with their code's name and severity, and the place in one line. */
final class DiagnosticJson {
    private DiagnosticJson() {}

    static final class Writer extends JsonSerializer<Diagnostic> {
        @Override
        public void serialize(Diagnostic value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeStartObject();
            out.writeStringField("code", value.code().id());
            out.writeStringField("severity", value.code().severity().name().toLowerCase(Locale.ROOT));
            out.writeStringField("place", value.place().toString());
            out.writeStringField("message", value.message());
            out.writeEndObject();
        }
    }

    static final class Reader extends JsonDeserializer<Diagnostic> {
        @Override
        public Diagnostic deserialize(JsonParser in, DeserializationContext context) throws IOException {
            JsonNode node = in.readValueAsTree();
            String code = node.path("code").asText().toUpperCase(Locale.ROOT).replace('-', '_');
            return new Diagnostic(
                    Code.valueOf(code),
                    place(node.path("place").asText()),
                    node.path("message").asText());
        }

        private static Place place(String line) {
            int colon = line.indexOf(": ");
            return colon < 0 ? Place.of(line) : new Place(line.substring(0, colon), line.substring(colon + 2));
        }
    }
}
