package org.reviewarchive.reader.phabricator.response;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.reviewarchive.reader.phabricator.words.Json;

/** What scripts are told of the comments in a file's code, beside the markup: places, answers and states. */
final class InlineFacts {
    private final Map<String, JsonNode> byId = new LinkedHashMap<>();
    private final Map<String, String> idOfPhid = new HashMap<>();
    private Optional<String> changeset = Optional.empty();

    private InlineFacts() {}

    /** Reads the list of an answer; its entries are told by their keys. */
    static InlineFacts of(JsonNode metadata) {
        InlineFacts facts = new InlineFacts();
        for (JsonNode entry : metadata) {
            facts.changeset = facts.changeset.or(() -> changeset(entry));
            Optional<String> id = Json.text(entry, "id");
            if (id.isPresent() && entry.has("isNewFile") && entry.has("number")) {
                facts.byId.put(id.get(), entry);
                Json.text(entry, "phid").ifPresent(phid -> facts.idOfPhid.put(phid, id.get()));
            }
        }
        return facts;
    }

    private static Optional<String> changeset(JsonNode entry) {
        return Json.text(entry, "ref").filter(ref -> ref.matches("\\d{1,18}"));
    }

    /** Returns the number of the file, which a link that opens hidden code asks for. */
    Optional<String> changeset() {
        return changeset;
    }

    Collection<JsonNode> all() {
        return byId.values();
    }

    Optional<JsonNode> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns the id of the comment that one answers, when it stands in the same file. */
    Optional<String> answered(String id) {
        return of(id).flatMap(fact -> Json.text(fact, "replyToCommentPHID")).map(idOfPhid::get);
    }

    boolean isReply(String id) {
        return of(id).flatMap(fact -> Json.text(fact, "replyToCommentPHID")).isPresent();
    }
}
