package org.reviewarchive.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.reviewarchive.ledger.LedgerSamples.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.ledger.Ledger;
import org.reviewarchive.ledger.LedgerSamples;

class LedgerJsonTest {
    private static final String DOCUMENT = new String(LedgerJson.document(ledger()), UTF_8);

    @Test
    void passesItsSchemaFullAndEmpty() {
        assertEquals(List.of(), PublishedSchema.ledgerErrors(DOCUMENT));
        String empty = new String(LedgerJson.document(LedgerSamples.ledger(List.of())), UTF_8);
        assertEquals(List.of(), PublishedSchema.ledgerErrors(empty));
    }

    @Test
    void hasASchemaThatMindsWhatItDoesNotKnow() {
        for (Map.Entry<String, String> wrong : Map.of(
                        "\"mentions\" : 2", "\"mentions\" : 0",
                        "\"kind\" : \"review\"", "\"kind\" : \"lamp\"",
                        "\"complete\" : 1", "\"complet\" : 1",
                        "\"recapture.txt\"", "\"\"",
                        "\"diff-not-loaded\" : 1", "\"diff_not_loaded\" : 1")
                .entrySet()) {
            String changed = DOCUMENT.replace(wrong.getKey(), wrong.getValue());
            assertFalse(changed.equals(DOCUMENT), wrong.getKey());
            assertFalse(PublishedSchema.ledgerErrors(changed).isEmpty(), wrong.getValue());
        }
    }

    @Test
    void tellsWhatEachReviewLacks() throws IOException {
        JsonNode reviews = new ObjectMapper().readTree(DOCUMENT).path("reviews");

        assertEquals(
                "{\"key\":\"reviews.tern.example/D1\",\"lacks\":[\"zone-assumed\",\"diff-not-loaded\"],"
                        + "\"counts\":{\"zone-assumed\":2,\"diff-not-loaded\":1},\"missingPatchSets\":[\"11\"],"
                        + "\"page\":\"reviews/reviews.tern.example/D1.html\"}",
                reviews.path(0).toString());
        assertEquals(
                "{\"key\":\"reviews.tern.example/D2\",\"lacks\":[],\"counts\":{},\"missingPatchSets\":[],"
                        + "\"page\":\"reviews/reviews.tern.example/D2.html\"}",
                reviews.path(1).toString());
    }

    @Test
    void tellsTheTotals() throws IOException {
        assertEquals(
                "{\"reviews\":2,\"complete\":1,\"lacking\":{\"zone-assumed\":1,\"diff-not-loaded\":1},"
                        + "\"counts\":{\"zone-assumed\":2,\"diff-not-loaded\":1},\"missingPatchSets\":1,"
                        + "\"absent\":{\"review\":1,\"task\":1},\"files\":{\"login-wall\":1}}",
                new ObjectMapper().readTree(DOCUMENT).path("totals").toString());
    }

    private static Ledger ledger() {
        return LedgerSamples.ledger(
                List.of(Diagnostic.of(Code.LOGIN_WALL, "D4.html", "a login form")),
                review("D1")
                        .saying("See D9 and T1.")
                        .patchSet("11")
                        .lacking(Code.DIFF_NOT_LOADED, "code")
                        .lacking(Code.ZONE_ASSUMED, "one")
                        .lacking(Code.ZONE_ASSUMED, "two"),
                review("D2").saying("See D9."));
    }
}
