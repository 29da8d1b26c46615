package org.reviewarchive.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.ledger.AbsentObject;
import org.reviewarchive.ledger.Ledger;
import org.reviewarchive.ledger.ReviewLacks;
import org.reviewarchive.ledger.Totals;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.MentionedBy;
import org.reviewarchive.link.ReviewFacts;

/** The ledger as JSON: what the archive lacks. Pure. */
public final class LedgerJson {
    /** The name of the document's form. */
    public static final String SCHEMA = "review-archive/completeness/1";

    private LedgerJson() {}

    /** Returns {@code data/completeness.json}. */
    public static byte[] document(Ledger ledger) {
        return ArchiveJson.document(SCHEMA, out -> {
            out.writeArrayFieldStart("reviews");
            for (ReviewLacks review : ledger.reviews()) {
                write(review, out);
            }
            out.writeEndArray();
            out.writeArrayFieldStart("absent");
            for (AbsentObject absent : ledger.absent()) {
                write(absent, out);
            }
            out.writeEndArray();
            out.writeObjectField("files", ledger.files());
            writeTotals(ledger.totals(), out);
            out.writeObjectFieldStart("unneeded");
            out.writeNumberField("requisites", ledger.unneeded().requisites());
            out.writeNumberField("pictures", ledger.unneeded().pictures());
            out.writeEndObject();
            out.writeStringField("recapture", Addresses.recapture().value());
        });
    }

    /** Returns the JSON Schema that the document passes. */
    public static byte[] schema() {
        try (InputStream schema = LedgerJson.class.getResourceAsStream("completeness.schema.json")) {
            return schema.readAllBytes();
        } catch (IOException brokenJar) {
            throw new UncheckedIOException(brokenJar);
        }
    }

    private static void write(ReviewLacks review, JsonGenerator out) throws IOException {
        ReviewFacts facts = review.facts();
        out.writeStartObject();
        out.writeStringField("key", facts.key());
        out.writeArrayFieldStart("lacks");
        for (Code code : review.counts().keySet()) {
            out.writeString(code.id());
        }
        out.writeEndArray();
        writeCodes("counts", review.counts(), out);
        writeIds(review.gaps().withoutFiles(), out);
        out.writeStringField("page", Addresses.review(facts.host(), facts.id()).value());
        out.writeEndObject();
    }

    private static void writeIds(List<String> patchSets, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("missingPatchSets");
        for (String id : patchSets) {
            out.writeString(id);
        }
        out.writeEndArray();
    }

    private static void write(AbsentObject absent, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("target", absent.key());
        if (absent.address().isPresent()) {
            out.writeStringField("address", absent.address().get().toString());
        }
        out.writeNumberField("mentions", absent.mentions().size());
        out.writeArrayFieldStart("from");
        for (MentionedBy mention : absent.mentions()) {
            out.writeStartObject();
            out.writeStringField(
                    mention.source() instanceof ReviewFacts ? "review" : "object",
                    mention.source().key());
            out.writeStringField("anchor", mention.mention().from());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeStringField("kind", lower(absent.kind()));
        out.writeEndObject();
    }

    private static void writeTotals(Totals totals, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("totals");
        out.writeNumberField("reviews", totals.reviews());
        out.writeNumberField("complete", totals.complete());
        writeCodes("lacking", totals.lackingCode(), out);
        writeCodes("counts", totals.reported(), out);
        out.writeNumberField("missingPatchSets", totals.patchSets());
        out.writeObjectFieldStart("absent");
        for (var kind : totals.absent().entrySet()) {
            out.writeNumberField(lower(kind.getKey()), kind.getValue());
        }
        out.writeEndObject();
        writeCodes("files", totals.files(), out);
        out.writeEndObject();
    }

    private static void writeCodes(String field, Map<Code, Integer> counts, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart(field);
        for (Map.Entry<Code, Integer> count : counts.entrySet()) {
            out.writeNumberField(count.getKey().id(), count.getValue());
        }
        out.writeEndObject();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
