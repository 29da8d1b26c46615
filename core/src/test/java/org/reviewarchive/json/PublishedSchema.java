package org.reviewarchive.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** Holds documents against the schema that a site ships. */
public final class PublishedSchema {
    private static final Schema SCHEMA = schema(ReviewJson.schema());
    private static final Schema LEDGER = schema(LedgerJson.schema());

    private PublishedSchema() {}

    /** Returns what the schema minds in the document of a review; empty when it passes. */
    public static List<String> errors(String document) {
        return errors(SCHEMA, document);
    }

    /** Returns what the schema minds in the document of a ledger; empty when it passes. */
    public static List<String> ledgerErrors(String document) {
        return errors(LEDGER, document);
    }

    private static Schema schema(byte[] bytes) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new String(bytes, UTF_8));
    }

    private static List<String> errors(Schema schema, String document) {
        return schema.validate(document, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
