package org.reviewarchive.reader.phabricator.conduit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reviewarchive.reader.phabricator.words.Json;

/**
 * The objects that one file speaks of, whatever answers they stood in: told by their codes and keys, not by the method
 * that gave them, so that single answers, bundles of them and recorded traffic read alike. An object that stands there
 * twice counts once, as it stood last.
 */
final class ApiObjects {
    /** Kinds of object by the beginning of their code. */
    enum Kind {
        REVISION("PHID-DREV-"),
        TRANSACTION("PHID-XACT-DREV-"),
        DIFF("PHID-DIFF-"),
        CHANGESET("PHID-DCNG-"),
        BUILDABLE("PHID-HMBB-"),
        BUILD("PHID-HMBD-"),
        NAMED("PHID-");

        private final String start;

        Kind(String start) {
            this.start = start;
        }

        private static Optional<Kind> of(String phid) {
            for (Kind kind : values()) {
                if (phid.startsWith(kind.start)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /** Keys under which recorded traffic keeps an answer as text. */
    private static final Set<String> RECORDED = Set.of("string", "text", "body");

    private final Map<Kind, Map<String, JsonNode>> byKind = new LinkedHashMap<>();
    private final Map<String, JsonNode> oldDiffs = new LinkedHashMap<>();
    private final Map<String, JsonNode> edges = new LinkedHashMap<>();
    private final Map<String, List<JsonNode>> oldComments = new LinkedHashMap<>();

    private boolean paged;

    private ApiObjects() {}

    static ApiObjects in(JsonNode root) {
        ApiObjects objects = new ApiObjects();
        objects.walk(root, "", false);
        return objects;
    }

    /** Returns the objects of a kind in the order they were met. */
    List<JsonNode> of(Kind kind) {
        return List.copyOf(byKind.getOrDefault(kind, Map.of()).values());
    }

    /** Returns versions as the API before 2017 gives them, with their code. */
    List<JsonNode> oldDiffs() {
        return List.copyOf(oldDiffs.values());
    }

    /** Returns ties between two objects. */
    List<JsonNode> edges() {
        return List.copyOf(edges.values());
    }

    /** Returns what was done to reviews as the API before 2017 gives it, by the number of the review. */
    Map<String, List<JsonNode>> oldComments() {
        return oldComments;
    }

    /** Tells whether an answer is one of several pages, so that others may speak of its objects. */
    boolean isPaged() {
        return paged;
    }

    private void walk(JsonNode node, String key, boolean recorded) {
        if (node.isTextual()) {
            if (!recorded && RECORDED.contains(key) && node.textValue().contains("\"result\"")) {
                Json.parse(node.textValue())
                        .filter(JsonNode::isContainerNode)
                        .ifPresent(inner -> walk(inner, "", true));
            }
        } else if (node.isArray()) {
            node.forEach(each -> walk(each, key, recorded));
        } else if (node.isObject() && !take(node)) {
            paged |= node.path("cursor").hasNonNull("after")
                    || node.path("cursor").hasNonNull("before");
            node.properties().forEach(field -> walk(field.getValue(), field.getKey(), recorded));
        }
    }

    private boolean take(JsonNode object) {
        if (object.path("changes").isContainerNode() && object.has("sourceControlSystem")) {
            Json.text(object, "id").ifPresent(id -> oldDiffs.put(id, object));
            return true;
        }
        if (object.has("edgeType") && object.has("sourcePHID") && object.has("destinationPHID")) {
            edges.put(object.toString(), object);
            return true;
        }
        if (object.has("action") && object.has("revisionID") && object.has("authorPHID")) {
            Json.text(object, "revisionID")
                    .ifPresent(id -> oldComments
                            .computeIfAbsent(id, each -> new ArrayList<>())
                            .add(object));
            return true;
        }
        Optional<String> phid = Json.text(object, "phid");
        Optional<Kind> kind = phid.flatMap(Kind::of).map(each -> Names.isHandle(object) ? Kind.NAMED : each);
        // An answer to a change gives a bare code in place of the object that it changed.
        if (kind.isEmpty() || !isAnswer(object, kind.get())) {
            return false;
        }
        byKind.computeIfAbsent(kind.get(), any -> new LinkedHashMap<>()).put(phid.get(), object);
        return kind.get() != Kind.NAMED;
    }

    /**
     * Other programs write down codes too; the API alone puts facts under fields, or once named the author by a code.
     */
    private static boolean isAnswer(JsonNode object, Kind kind) {
        if (Names.isHandle(object) || object.path("fields").isContainerNode()) {
            return true;
        }
        boolean reviewed = kind == Kind.REVISION || kind == Kind.DIFF;
        return object.size() >= 4 && (!reviewed || object.has("authorPHID"));
    }
}
