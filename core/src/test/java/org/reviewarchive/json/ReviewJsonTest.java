package org.reviewarchive.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.model.Review;
import org.reviewarchive.site.SampleReviews;

class ReviewJsonTest {
    private static final List<Diagnostic> LACKS =
            List.of(Diagnostic.of(Code.YEAR_ASSUMED, "D1.html", "dates lack the year"));

    @Test
    void passesItsSchemaWithEveryFact() {
        assertEquals(List.of(), PublishedSchema.errors(document(WholeReview.make())));
        assertEquals(List.of(), PublishedSchema.errors(document(SampleReviews.full())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"system\" : \"phabricator\"",
                "\"state\" : \"landed\"",
                "\"precision\" : \"minute\"",
                "\"kind\" : \"vote-cast\"",
                "\"kind\" : \"lines\"",
                "\"kind\" : \"renamed\"",
                "\"side\" : \"old\"",
                "\"verdict\" : \"rejected\"",
                "\"resolution\" : \"unresolved\"",
                "\"severity\" : \"warning\""
            })
    void hasASchemaThatMinds(String part) {
        String document = document(WholeReview.make());
        assertTrue(document.contains(part), document);

        assertFalse(PublishedSchema.errors(document.replace(part, part.replaceFirst(": .*", ": null")))
                .isEmpty());
        assertFalse(PublishedSchema.errors(document.replace(part, part.replaceFirst("\" :", "x\" :")))
                .isEmpty());
    }

    @Test
    void hasItsKeysInOneOrder() throws IOException {
        assertEquals(
                "schema key system host id origin title status owner created updated summary testPlan repository branch"
                        + " fields tokens reviewers subscribers tags relations listedMentions patchSets threads timeline"
                        + " mentions mentionedBy captures diagnostics",
                keys(tree(WholeReview.make())));
        assertEquals(
                "kind anchor who when text verdict comments marks",
                keys(tree(WholeReview.make()).path("timeline").path(2)));
        assertEquals(
                "kind patchSet path side from to shownAt",
                keys(tree(WholeReview.make()).path("threads").path(2).path("location")));
    }

    @Test
    void leavesOutWhatIsAbsent() throws IOException {
        JsonNode bare = tree(SampleReviews.bare("D1"));

        assertEquals(
                "schema key system host id title fields tokens reviewers subscribers tags relations listedMentions"
                        + " patchSets threads timeline mentions mentionedBy captures diagnostics",
                keys(bare));
        assertFalse(bare.toString().contains("null"));
        assertFalse(tree(SampleReviews.full()).toString().contains(":null"));
    }

    @Test
    void tellsLinksBothWays() throws IOException {
        Review other = SampleReviews.bare("D999");
        Review review = SampleReviews.full();
        LinkIndex links = LinkIndex.of(List.of(ReviewFacts.of(review), ReviewFacts.of(other)));

        JsonNode from = parse(ReviewJson.document(review, List.of(), links)).path("mentions");
        JsonNode to = parse(ReviewJson.document(other, List.of(), links)).path("mentionedBy");

        assertTrue(from.toString()
                .contains("{\"target\":\"reviews.tern.example/T12\",\"from\":\"summary\",\"found\":false}"));
        assertTrue(from.toString()
                .contains("{\"target\":\"reviews.tern.example/D999\",\"from\":\"summary\",\"found\":true}"));
        assertEquals("reviews.tern.example/D207", to.path(0).path("source").asText());
        assertEquals("summary", to.path(0).path("anchor").asText());
        assertTrue(to.path(0).path("snippet").asText().endsWith("see T12 and D999."));
    }

    @Test
    void keepsCharactersAsFound() throws IOException {
        JsonNode read = tree(WholeReview.make());

        assertEquals(
                WholeReview.make().summary().orElseThrow().text(),
                read.path("summary").path("text").asText());
        assertEquals(
                "Ada \u201cA\u201d \u00d6\u0301 \ud83d\ude80",
                read.path("owner").path("displayName").asText());
    }

    @Test
    void isTheSameInEveryLocaleWithOneKindOfLineEnd() {
        String here = document(WholeReview.make());
        Locale former = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertEquals(here, document(WholeReview.make()));
        } finally {
            Locale.setDefault(former);
        }
        assertFalse(here.contains("\r"));
    }

    private static String document(Review review) {
        LinkIndex links = LinkIndex.of(Stream.of(review).map(ReviewFacts::of).toList());
        return new String(ReviewJson.document(review, LACKS, links), UTF_8);
    }

    private static JsonNode tree(Review review) throws IOException {
        return parse(document(review).getBytes(UTF_8));
    }

    private static JsonNode parse(byte[] document) throws IOException {
        return new ObjectMapper().readTree(document);
    }

    private static String keys(JsonNode object) {
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        return String.join(" ", keys);
    }
}
