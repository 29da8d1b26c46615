package org.reviewarchive.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.Mention;
import org.reviewarchive.link.MentionedBy;
import org.reviewarchive.model.Review;

/** One review as JSON: the document the site publishes. Pure and thread-safe. */
public final class ReviewJson {
    /** The name of the document's form. */
    public static final String SCHEMA = "review-archive/review/1";

    private ReviewJson() {}

    /** Returns the published document: the review, its links both ways and what its captures lack. */
    public static byte[] document(Review review, List<Diagnostic> diagnostics, LinkIndex links) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = ModelJson.MAPPER.getFactory().createGenerator(bytes)) {
            out.useDefaultPrettyPrinter();
            out.writeStartObject();
            out.writeStringField("schema", SCHEMA);
            out.writeStringField("key", review.key());
            ObjectNode facts = ModelJson.MAPPER.valueToTree(review);
            for (Map.Entry<String, JsonNode> fact : facts.properties()) {
                if (fact.getKey().equals("captures")) {
                    writeLinks(review, links, out);
                }
                out.writeFieldName(fact.getKey());
                out.writeTree(fact.getValue());
            }
            out.writeObjectField("diagnostics", diagnostics);
            out.writeEndObject();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    /** Returns the JSON Schema that every document of this form passes. */
    public static byte[] schema() {
        try (InputStream schema = ReviewJson.class.getResourceAsStream("review.schema.json")) {
            return schema.readAllBytes();
        } catch (IOException brokenJar) {
            throw new UncheckedIOException(brokenJar);
        }
    }

    private static void writeLinks(Review review, LinkIndex links, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("mentions");
        for (Mention mention : links.mentionsOf(review.key())) {
            out.writeStartObject();
            out.writeStringField("target", mention.target());
            if (mention.fragment().isPresent()) {
                out.writeStringField("fragment", mention.fragment().get());
            }
            out.writeStringField("from", mention.from());
            out.writeBooleanField("found", links.holds(mention.target()));
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("mentionedBy");
        for (MentionedBy mention : links.mentionedBy(review.key())) {
            out.writeStartObject();
            out.writeStringField("source", mention.source().key());
            out.writeStringField("anchor", mention.mention().from());
            if (!mention.mention().snippet().isEmpty()) {
                out.writeStringField("snippet", mention.mention().snippet());
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
