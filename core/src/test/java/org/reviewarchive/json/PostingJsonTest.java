package org.reviewarchive.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reviewarchive.model.Review;
import org.reviewarchive.site.SampleReviews;

class PostingJsonTest {
    private static final String URL = "https://x.example/r/reviews/reviews.tern.example/D207.html";

    private static JsonNode posting(Review review, Optional<String> url) throws Exception {
        return new ObjectMapper().readTree(PostingJson.of(review, "what it \u202eis", url));
    }

    @Test
    void tellsTheReviewAsADiscussion() throws Exception {
        JsonNode posting = posting(SampleReviews.full(), Optional.of(URL));
        assertEquals("DiscussionForumPosting", posting.get("@type").asText());
        assertEquals(
                "D207 shadow: keep origins apart from state",
                posting.get("headline").asText());
        assertEquals("what it [U+202E]is", posting.get("text").asText());
        assertEquals("Mira Voss", posting.get("author").get("name").asText());
        assertEquals("2023-03-14T18:20:06Z", posting.get("datePublished").asText());
        assertEquals(URL, posting.get("url").asText());
        assertEquals(13, posting.get("commentCount").asInt());
    }

    @Test
    void commentsComeOldestFirstWithTheirAddress() throws Exception {
        JsonNode comments = posting(SampleReviews.full(), Optional.of(URL)).get("comment");
        JsonNode first = comments.get(0);
        assertEquals(
                "I like the split. Two questions inline. See D205 and @mira.",
                first.get("text").asText());
        assertEquals(URL + "#57", first.get("url").asText());
        assertEquals("tomas", first.get("author").get("name").asText());
    }

    @Test
    void whatIsNotKnownIsNotThere() throws Exception {
        JsonNode posting = posting(SampleReviews.bare("D9"), Optional.empty());
        assertFalse(posting.has("url") || posting.has("author") || posting.has("datePublished"));
        assertEquals(0, posting.get("comment").size());
    }
}
