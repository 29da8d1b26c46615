package org.reviewarchive.reader.phabricator.conduit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewarchive.model.ObjectName;
import org.reviewarchive.reader.phabricator.words.Json;

/** Finds what a file calls the objects that other files know by their codes. */
final class Names {
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://[^/]+)?/(?:p|tag)/([^/?#]+)/?");

    private Names() {}

    /** Tells whether an object is no more than a code with a name, as {@code phid.query} gives it. */
    static boolean isHandle(JsonNode object) {
        return object.has("typeName") && object.has("fullName");
    }

    /** Returns every name of a file by the code. */
    static Map<String, ObjectName> in(ApiObjects objects) {
        Map<String, ObjectName> names = new LinkedHashMap<>();
        for (JsonNode object : objects.of(ApiObjects.Kind.NAMED)) {
            name(object).ifPresent(name -> names.put(object.path("phid").textValue(), name));
        }
        for (JsonNode object : objects.of(ApiObjects.Kind.REVISION)) {
            Json.text(object, "id")
                    .filter(id -> id.matches("\\d{1,9}"))
                    .ifPresent(id -> names.put(
                            object.path("phid").textValue(), new ObjectName("D" + id, RevisionPart.title(object))));
        }
        for (JsonNode object : objects.of(ApiObjects.Kind.DIFF)) {
            Json.text(object, "id")
                    .ifPresent(id -> names.put(object.path("phid").textValue(), new ObjectName(id, Optional.empty())));
        }
        // Kept small: an answer stands with what it answers, unless there are several pages of them.
        if (objects.isPaged()) {
            objects.of(ApiObjects.Kind.TRANSACTION)
                    .forEach(each -> ApiThreads.id(each)
                            .ifPresent(id -> Versions.of(each)
                                    .phids()
                                    .forEach(phid -> names.put(phid, new ObjectName(id, Optional.empty())))));
        }
        return names;
    }

    private static Optional<ObjectName> name(JsonNode object) {
        String phid = object.path("phid").asText();
        if (isHandle(object)) {
            return ofHandle(object);
        }
        JsonNode fields = object.has("fields") ? object.path("fields") : object;
        Optional<String> full = Json.text(fields, "name");
        Optional<String> id = Json.text(object, "id");
        if (phid.startsWith("PHID-USER-")) {
            Optional<String> real = Json.text(fields, "realName").filter(name -> !name.isBlank());
            return Json.text(fields, "username")
                    .or(() -> Json.text(fields, "userName"))
                    .map(name -> new ObjectName(name, real.filter(other -> !other.equals(name))));
        } else if (phid.startsWith("PHID-PROJ-")) {
            Optional<String> slug = Json.text(fields, "slug")
                    .or(() -> Json.text(fields, "slugs", "0"))
                    .or(() -> Json.text(fields.path("slugs").path(0)));
            return slug.or(() -> full).map(name -> new ObjectName(name, full.filter(other -> !other.equals(name))));
        } else if (phid.startsWith("PHID-REPO-")) {
            return full.map(name -> new ObjectName(name, Json.text(fields, "callsign")));
        } else if (phid.startsWith("PHID-TASK-")) {
            return id.map(number -> new ObjectName("T" + number, full.or(() -> Json.text(fields, "title"))));
        } else if (phid.startsWith("PHID-CMIT-")) {
            return Json.text(fields, "identifier").map(hash -> new ObjectName(hash, Optional.empty()));
        }
        return Optional.empty();
    }

    /** A handle's address tells the user's name or the project's slug; its own name may be the longer one. */
    private static Optional<ObjectName> ofHandle(JsonNode handle) {
        String phid = handle.path("phid").asText();
        Optional<String> shown = Json.text(handle, "name");
        String full = Json.text(handle, "fullName").orElse("");
        if (phid.startsWith("PHID-REPO-")) {
            Optional<String> callsign =
                    shown.filter(mark -> mark.matches("r[A-Z]+")).map(mark -> mark.substring(1));
            return Optional.of(full.replaceFirst("^r[A-Z]+ ", ""))
                    .filter(name -> !name.isEmpty())
                    .map(name -> new ObjectName(name, callsign));
        } else if (phid.startsWith("PHID-DIFF-")) {
            return shown.map(words -> new ObjectName(words.replaceFirst("^Diff ", ""), Optional.empty()));
        }
        Matcher address = ADDRESS.matcher(Json.text(handle, "uri").orElse(""));
        Optional<String> name = address.matches() ? Optional.of(address.group(1)) : shown;
        return name.map(mark -> new ObjectName(
                mark, Optional.of(longer(full, mark)).filter(other -> !other.isEmpty() && !other.equals(mark))));
    }

    /** Handles write people as {@code ada (Ada L.)} and objects as {@code D12: title}. */
    private static String longer(String full, String name) {
        if (full.startsWith(name + " (") && full.endsWith(")")) {
            return full.substring(name.length() + 2, full.length() - 1);
        }
        return full.startsWith(name + ": ") ? full.substring(name.length() + 2) : full;
    }
}
