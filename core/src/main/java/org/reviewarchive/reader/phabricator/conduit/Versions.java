package org.reviewarchive.reader.phabricator.conduit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.reviewarchive.markup.RichText;
import org.reviewarchive.reader.phabricator.words.Json;

/**
 * The words of one comment as they were and are: an edit adds a version, and so does taking the comment away.
 *
 * @param all the versions, oldest first
 */
record Versions(List<JsonNode> all) {
    static Versions of(JsonNode transaction) {
        List<JsonNode> all = new ArrayList<>();
        transaction.path("comments").forEach(all::add);
        all.sort(Comparator.comparingInt(version -> version.path("version").asInt()));
        return new Versions(all);
    }

    Optional<JsonNode> newest() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    boolean isRemoved() {
        return newest().filter(version -> version.path("removed").asBoolean()).isPresent();
    }

    boolean isEdited() {
        return all.size() > 1 && !isRemoved();
    }

    /** Returns the newest words as they were written; empty for a removed comment. */
    Optional<RichText> words() {
        return isRemoved() ? Optional.empty() : newest().flatMap(version -> Json.words(version, "content", "raw"));
    }

    /** Returns the codes by which answers may call the comment. */
    List<String> phids() {
        return all.stream()
                .map(version -> Json.text(version, "phid"))
                .flatMap(Optional::stream)
                .toList();
    }
}
