package org.reviewarchive.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.MentionedBy;
import org.reviewarchive.link.ObjectFacts;
import org.reviewarchive.link.Reference;
import org.reviewarchive.link.ReviewFacts;

/** The documents on the archive as a whole: its list of reviews and its ledger of what is missing. Pure. */
public final class ArchiveJson {
    private ArchiveJson() {}

    /** Something that writes the inside of a JSON object. */
    private interface Content {
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

    /**
     * Returns {@code data/completeness.json}.
     *
     * @param lacks what the captures of each review lack, by the review's key
     * @param links knows what is mentioned and absent
     * @param files what the input folder holds that gave no review
     */
    public static byte[] completeness(
            SortedMap<String, ? extends Collection<Code>> lacks, LinkIndex links, List<Diagnostic> files) {
        return document("review-archive/completeness/1", out -> {
            out.writeArrayFieldStart("reviews");
            for (Map.Entry<String, ? extends Collection<Code>> review : lacks.entrySet()) {
                out.writeStartObject();
                out.writeStringField("key", review.getKey());
                out.writeArrayFieldStart("lacks");
                for (Code code : new TreeSet<>(review.getValue())) {
                    out.writeString(code.id());
                }
                out.writeEndArray();
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeArrayFieldStart("absent");
            for (Map.Entry<String, List<MentionedBy>> target : links.absent().entrySet()) {
                writeAbsent(target.getKey(), target.getValue(), links, out);
            }
            out.writeEndArray();
            out.writeObjectField("files", files);
        });
    }

    private static void writeAbsent(String target, List<MentionedBy> mentions, LinkIndex links, JsonGenerator out)
            throws IOException {
        int slash = target.lastIndexOf('/');
        Reference reference = new Reference(target.substring(0, slash), target.substring(slash + 1), Optional.empty());
        Optional<URI> address = links.originOf(reference);
        out.writeStartObject();
        out.writeStringField("target", target);
        if (address.isPresent()) {
            out.writeStringField("address", address.get().toString());
        }
        out.writeNumberField("mentions", mentions.size());
        out.writeArrayFieldStart("from");
        for (MentionedBy mention : mentions) {
            out.writeStartObject();
            out.writeStringField(
                    mention.source() instanceof ReviewFacts ? "review" : "object",
                    mention.source().key());
            out.writeStringField("anchor", mention.mention().from());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static byte[] document(String schema, Content content) {
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
