package org.reviewarchive.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.ObjectFacts;
import org.reviewarchive.link.ReviewFacts;

/** The document on the archive as a whole: its list of reviews. Pure. */
public final class ArchiveJson {
    private ArchiveJson() {}

    /** Something that writes the inside of a JSON object. */
    interface Content {
        void write(JsonGenerator out) throws IOException;
    }

    /**
     * Returns {@code data/archive.json}: every review, newest first, with the paths of its page and document; and every
     * task and commit with the path of its page, when there are any.
     */
    public static byte[] archive(String title, LinkIndex links) {
        return document("review-archive/archive/1", out -> {
            out.writeStringField("title", title);
            out.writeArrayFieldStart("reviews");
            for (ReviewFacts facts : links.newestFirst()) {
                writeReview(facts, out);
            }
            out.writeEndArray();
            if (!links.objects().isEmpty()) {
                out.writeArrayFieldStart("objects");
                for (ObjectFacts facts : links.objects()) {
                    writeObject(facts, out);
                }
                out.writeEndArray();
            }
        });
    }

    private static void writeObject(ObjectFacts facts, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("key", facts.key());
        out.writeStringField("kind", facts.kind().name().toLowerCase(Locale.ROOT));
        out.writeStringField("id", facts.id());
        out.writeStringField("title", facts.title());
        out.writeStringField("page", facts.page().value());
        out.writeEndObject();
    }

    private static void writeReview(ReviewFacts facts, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("key", facts.key());
        out.writeStringField("system", facts.system());
        out.writeStringField("host", facts.host());
        out.writeStringField("id", facts.id());
        out.writeStringField("title", facts.title());
        if (facts.status().isPresent()) {
            out.writeObjectField("status", facts.status().get());
        }
        if (facts.owner().isPresent()) {
            out.writeObjectField("owner", facts.owner().get());
        }
        if (facts.created().isPresent()) {
            out.writeStringField("created", facts.created().get().toString());
        }
        out.writeStringField("page", Addresses.review(facts.host(), facts.id()).value());
        out.writeStringField(
                "data", Addresses.reviewData(facts.host(), facts.id()).value());
        out.writeEndObject();
    }

    /** Returns a document of that form with the given content. */
    static byte[] document(String schema, Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = ModelJson.MAPPER.getFactory().createGenerator(bytes)) {
            out.useDefaultPrettyPrinter();
            out.writeStartObject();
            out.writeStringField("schema", schema);
            content.write(out);
            out.writeEndObject();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }
}
