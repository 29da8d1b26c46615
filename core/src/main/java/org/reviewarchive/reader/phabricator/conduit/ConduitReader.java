package org.reviewarchive.reader.phabricator.conduit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.reviewarchive.capture.Capture;
import org.reviewarchive.capture.Form;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.model.ObjectName;
import org.reviewarchive.model.Review;
import org.reviewarchive.reader.ReadResult;
import org.reviewarchive.reader.phabricator.words.Json;

/**
 * Reads answers of the Conduit API: {@code revision.search}, {@code transaction.search}, {@code diff.search},
 * {@code changeset.search}, buildables and builds, edges, the older {@code differential.query} and
 * {@code differential.querydiffs}, and whatever gives a code a name. A file may hold one answer, many under the names
 * of their methods, or recorded traffic. Stateless and thread-safe.
 */
public final class ConduitReader {
    private ConduitReader() {}

    /**
     * Reads a capture.
     *
     * @param patches reads a raw patch, which the API gives as the text of an answer
     * @return empty when the capture is not of this interface
     */
    public static Optional<ReadResult> read(Capture capture, Function<Capture, ReadResult> patches) {
        Optional<JsonNode> parsed = Json.parse(capture.text());
        if (parsed.isEmpty()) {
            return capture.text().contains("PHID-DREV-")
                    ? Optional.of(none(
                            capture,
                            Code.UNREADABLE_REVIEW,
                            "speaks of reviews and is no well-formed JSON; left out, save it again"))
                    : Optional.empty();
        }
        JsonNode root = parsed.get();
        if (root.path("result").isTextual() && root.path("result").textValue().contains("\n@@ ")) {
            String patch = root.path("result").textValue();
            return Optional.of(patches.apply(new Capture(capture.source(), Form.PATCH, patch)));
        }
        ApiObjects objects = ApiObjects.in(root);
        Map<String, ObjectName> names = Names.in(objects);
        List<Diagnosed<Review>> reviews = new ArrayList<>();
        ApiPatchSets patchSets = new ApiPatchSets(objects);
        Map<String, String> diffIds = diffIds(objects);
        for (PartsById.Part part : new PartsById(objects, patchSets, capture).parts()) {
            reviews.add(new PartBuilder(capture, part, patchSets, diffIds).build());
        }
        if (reviews.isEmpty() && names.isEmpty()) {
            return isAnswer(root) ? Optional.of(none(capture, Code.NOT_A_REVIEW, why(root))) : Optional.empty();
        }
        return Optional.of(new ReadResult.Read(reviews, names));
    }

    private static Map<String, String> diffIds(ApiObjects objects) {
        Map<String, String> ids = new HashMap<>();
        for (JsonNode diff : objects.of(ApiObjects.Kind.DIFF)) {
            Json.text(diff, "id").ifPresent(id -> ids.put(diff.path("phid").asText(), id));
        }
        return ids;
    }

    private static boolean isAnswer(JsonNode root) {
        return root.has("result") && root.has("error_code");
    }

    private static String why(JsonNode root) {
        Optional<String> refused = Json.text(root, "error_code");
        return refused.isPresent()
                ? "is a refusal of the API (" + refused.get() + "); ask again"
                : "is an answer of the API that tells of no review; left out";
    }

    private static ReadResult none(Capture capture, Code code, String message) {
        return new ReadResult.NoReview(Diagnostic.of(code, capture.path(), message));
    }
}
