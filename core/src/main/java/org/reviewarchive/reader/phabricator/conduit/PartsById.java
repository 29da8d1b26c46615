package org.reviewarchive.reader.phabricator.conduit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.reviewarchive.capture.Capture;
import org.reviewarchive.reader.phabricator.words.Json;
import org.reviewarchive.reader.phabricator.words.PageIds;

/** Sorts the objects of a file by the review that they belong to. */
final class PartsById {
    private static final Comparator<JsonNode> AGE =
            Comparator.comparing(node -> node.path("id").asLong());

    private final Map<String, String> marks = new HashMap<>();
    private final Map<String, Part> parts = new TreeMap<>();

    /**
     * What a file holds of one review.
     *
     * @param id its mark; its code when the file does not tell the mark
     * @param revision the review itself
     * @param transactions what happened to it, oldest first
     * @param diffs its versions
     * @param oldDiffs its versions in the older form
     * @param oldComments what was done to it in the older form
     * @param edges its ties to other objects
     * @param bare codes of versions of which only files are known
     */
    record Part(
            String id,
            RevisionPart revision,
            List<JsonNode> transactions,
            List<JsonNode> diffs,
            List<JsonNode> oldDiffs,
            List<JsonNode> oldComments,
            List<JsonNode> edges,
            List<String> bare) {
        private static Part empty(String id, JsonNode revision) {
            return new Part(
                    id,
                    new RevisionPart(revision),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>());
        }
    }

    PartsById(ApiObjects objects, ApiPatchSets patchSets, Capture capture) {
        for (JsonNode revision : objects.of(ApiObjects.Kind.REVISION)) {
            Json.number(revision, "id").ifPresent(number -> {
                marks.put(revision.path("phid").asText(), "D" + number);
                parts.put("D" + number, Part.empty("D" + number, revision));
            });
        }
        for (JsonNode each : objects.of(ApiObjects.Kind.TRANSACTION)) {
            Json.text(each, "objectPHID")
                    .ifPresent(phid -> ofCode(phid).transactions().add(each));
        }
        for (JsonNode each : objects.of(ApiObjects.Kind.DIFF)) {
            Json.text(each, "fields", "revisionPHID")
                    .ifPresent(phid -> ofCode(phid).diffs().add(each));
        }
        for (JsonNode each : objects.edges()) {
            Json.text(each, "sourcePHID")
                    .filter(phid -> phid.startsWith("PHID-DREV-"))
                    .ifPresent(phid -> ofCode(phid).edges().add(each));
        }
        for (JsonNode each : objects.oldDiffs()) {
            Json.number(each, "revisionID")
                    .ifPresent(number -> of("D" + number).oldDiffs().add(each));
        }
        objects.oldComments().forEach((number, each) -> {
            if (number.matches("[1-9]\\d{0,8}")) {
                of("D" + number).oldComments().addAll(each);
            }
        });
        parts.values().forEach(part -> part.transactions().sort(AGE));
        if (parts.isEmpty()) {
            PageIds.revisionIn(capture.fileName())
                    .or(() -> PageIds.revisionIn(capture.path()))
                    .filter(id -> !patchSets.diffsWithFiles().isEmpty())
                    .ifPresent(id -> of(id).bare().addAll(patchSets.diffsWithFiles()));
        }
    }

    Collection<Part> parts() {
        return parts.values();
    }

    private Part ofCode(String phid) {
        return of(marks.getOrDefault(phid, phid));
    }

    private Part of(String id) {
        return parts.computeIfAbsent(id, each -> Part.empty(each, MissingNode.getInstance()));
    }
}
