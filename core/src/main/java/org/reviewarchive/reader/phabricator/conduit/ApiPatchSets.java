package org.reviewarchive.reader.phabricator.conduit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.reviewarchive.model.Check;
import org.reviewarchive.model.CheckKind;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.FileKind;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.reader.phabricator.words.CheckWords;
import org.reviewarchive.reader.phabricator.words.Json;

/** Makes the versions of a review out of versions, changesets and builds, which know each other by codes. */
final class ApiPatchSets {
    private static final Comparator<PatchSet> AGE =
            Comparator.comparing((PatchSet set) -> set.id().length()).thenComparing(PatchSet::id);

    private final Map<String, List<FileDiff>> files = new HashMap<>();
    private final Map<String, List<Check>> checks = new HashMap<>();

    ApiPatchSets(ApiObjects objects) {
        for (JsonNode changeset : objects.of(ApiObjects.Kind.CHANGESET)) {
            file(changeset)
                    .ifPresent(file -> files.computeIfAbsent(
                                    changeset.path("fields").path("diffPHID").asText(), any -> new ArrayList<>())
                            .add(file));
        }
        Map<String, String> buildables = new HashMap<>();
        Map<String, Check> alone = new LinkedHashMap<>();
        for (JsonNode buildable : objects.of(ApiObjects.Kind.BUILDABLE)) {
            String phid = buildable.path("phid").asText();
            buildables.put(phid, buildable.path("fields").path("objectPHID").asText());
            check(Optional.empty(), buildable.path("fields").path("buildableStatus"))
                    .ifPresent(check -> alone.put(phid, check));
        }
        for (JsonNode build : objects.of(ApiObjects.Kind.BUILD)) {
            String buildable = build.path("fields").path("buildablePHID").asText();
            check(Json.text(build, "fields", "name"), build.path("fields").path("buildStatus"))
                    .ifPresent(check -> add(buildables.get(buildable), check));
            alone.remove(buildable);
        }
        alone.forEach((buildable, check) -> add(buildables.get(buildable), check));
    }

    /** A build of something else than a version stands nowhere. */
    private void add(String diff, Check check) {
        if (diff != null) {
            checks.computeIfAbsent(diff, any -> new ArrayList<>()).add(check);
        }
    }

    private static Optional<Check> check(Optional<String> name, JsonNode status) {
        return Json.text(status, "name")
                .or(() -> Json.text(status, "value"))
                .map(label -> new Check(CheckKind.BUILD, name, CheckWords.state(label), label, List.of()));
    }

    private static Optional<FileDiff> file(JsonNode changeset) {
        return Json.text(changeset, "fields", "path", "displayPath")
                .map(path -> new FileDiff(
                        path,
                        Optional.empty(),
                        FileKind.OTHER,
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        false,
                        List.of(),
                        List.of(),
                        Json.text(changeset, "id"),
                        List.of()));
    }

    /** Returns the codes of versions whose files are known. */
    List<String> diffsWithFiles() {
        return files.keySet().stream().sorted().toList();
    }

    /** Returns the given versions of one review, oldest first. */
    List<PatchSet> of(List<JsonNode> diffs, List<JsonNode> oldDiffs) {
        Map<String, PatchSet> sets = new LinkedHashMap<>();
        for (JsonNode diff : diffs) {
            Json.text(diff, "id").map(id -> patchSet(id, diff)).ifPresent(set -> sets.put(set.id(), set));
        }
        for (JsonNode diff : oldDiffs) {
            OldDiff.patchSet(diff).ifPresent(old -> sets.merge(old.id(), old, ApiPatchSets::joined));
        }
        return sets.values().stream().sorted(AGE).toList();
    }

    /** Returns a version of which nothing but its code and files are known. */
    PatchSet bare(String phid) {
        return new PatchSet(
                phid,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                checks.getOrDefault(phid, List.of()),
                files.getOrDefault(phid, List.of()),
                Optional.empty());
    }

    private PatchSet patchSet(String id, JsonNode diff) {
        String phid = diff.path("phid").asText();
        JsonNode fields = diff.path("fields");
        return new PatchSet(
                id,
                OptionalInt.empty(),
                Optional.empty(),
                Actors.of(fields, "authorPHID"),
                Json.moment(fields, "dateCreated"),
                ref(fields, "base", "identifier"),
                checks.getOrDefault(phid, List.of()),
                files.getOrDefault(phid, List.of()),
                Optional.empty());
    }

    /** Returns what a version says about one of its refs, such as the branch it was made on. */
    static Optional<String> ref(JsonNode fields, String type, String key) {
        for (JsonNode ref : fields.path("refs")) {
            if (ref.path("type").asText().equals(type)) {
                return Json.text(ref, key);
            }
        }
        return Optional.empty();
    }

    /** The newer form knows who and which builds, the older one the code. */
    private static PatchSet joined(PatchSet newer, PatchSet old) {
        return new PatchSet(
                newer.id(),
                newer.number(),
                old.description(),
                newer.author(),
                newer.when(),
                newer.base().or(old::base),
                newer.checks().isEmpty() ? old.checks() : newer.checks(),
                old.files().isEmpty() ? newer.files() : old.files(),
                Optional.empty());
    }
}
