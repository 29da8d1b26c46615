package org.reviewarchive.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.diagnostic.Severity;
import org.reviewarchive.ledger.CodeWords;

/**
 * A SARIF 2.1.0 log that is written while diagnostics come: each code is a rule, each diagnostic a result whose place
 * is the capture's path inside the input folder. Not thread-safe. Closing ends the log; the stream stays open.
 */
public final class SarifLog implements AutoCloseable {
    /** The version that the log says it is of. */
    public static final String VERSION = "2.1.0";

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String INPUT = "INPUT";

    private final JsonGenerator out;

    /** Begins a log. */
    public SarifLog(OutputStream stream) throws IOException {
        out = new JsonFactory()
                .createGenerator(stream)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .useDefaultPrettyPrinter();
        out.writeStartObject();
        out.writeStringField("$schema", SCHEMA);
        out.writeStringField("version", VERSION);
        out.writeArrayFieldStart("runs");
        out.writeStartObject();
        writeTool();
        out.writeStringField("columnKind", "utf16CodeUnits");
        out.writeObjectFieldStart("originalUriBaseIds");
        out.writeObjectFieldStart(INPUT);
        writeText("description", "The folder of captures, <inputDirectory>.");
        out.writeEndObject();
        out.writeEndObject();
        out.writeArrayFieldStart("results");
    }

    private void writeTool() throws IOException {
        out.writeObjectFieldStart("tool");
        out.writeObjectFieldStart("driver");
        out.writeStringField("name", "Review Archive");
        out.writeArrayFieldStart("rules");
        for (Code code : Code.values()) {
            out.writeStartObject();
            out.writeStringField("id", code.id());
            writeText("shortDescription", CodeWords.of(code));
            out.writeObjectFieldStart("defaultConfiguration");
            out.writeStringField("level", level(code));
            out.writeEndObject();
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndObject();
    }

    /** Adds one result. */
    public void add(Diagnostic diagnostic) throws IOException {
        out.writeStartObject();
        out.writeStringField("ruleId", diagnostic.code().id());
        out.writeNumberField("ruleIndex", diagnostic.code().ordinal());
        out.writeStringField("level", level(diagnostic.code()));
        String detail = diagnostic.place().detail();
        writeText("message", (detail.isEmpty() ? "" : detail + ": ") + diagnostic.message());
        out.writeArrayFieldStart("locations");
        out.writeStartObject();
        out.writeObjectFieldStart("physicalLocation");
        out.writeObjectFieldStart("artifactLocation");
        out.writeStringField("uri", uri(diagnostic.place().file()));
        out.writeStringField("uriBaseId", INPUT);
        out.writeEndObject();
        out.writeEndObject();
        if (!detail.isEmpty()) {
            out.writeArrayFieldStart("logicalLocations");
            out.writeStartObject();
            out.writeStringField("fullyQualifiedName", whole(detail));
            out.writeEndObject();
            out.writeEndArray();
        }
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
    }

    /** Ends the log. */
    @Override
    public void close() throws IOException {
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
        out.close();
    }

    private void writeText(String field, String text) throws IOException {
        out.writeObjectFieldStart(field);
        out.writeStringField("text", whole(text));
        out.writeEndObject();
    }

    /** Half a character of a foreign text would end the log; a question mark stands for it. */
    private static String whole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static String level(Code code) {
        return code.severity() == Severity.ERROR ? "error" : "warning";
    }

    /** A path as the relative reference of a URI: what may stand in a segment stays, the rest is escaped. */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xff);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (plain || "/-._~!$&'()*+,;=@".indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return uri.toString();
    }
}
