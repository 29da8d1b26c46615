package org.reviewarchive.reader.phabricator.conduit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.FileKind;
import org.reviewarchive.model.Hunk;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.reader.phabricator.words.Json;

/** A version as {@code differential.querydiffs} gives it: with its code. */
final class OldDiff {
    private static final Map<String, FileKind> KINDS = Map.of(
            "1", FileKind.ADDED,
            "2", FileKind.MODIFIED,
            "3", FileKind.DELETED,
            "6", FileKind.RENAMED,
            "7", FileKind.COPIED);

    /** Changes that only say where the content went; the file that it went to stands in the list too. */
    private static final List<String> AWAY = List.of("4", "5", "8");

    private OldDiff() {}

    static Optional<PatchSet> patchSet(JsonNode diff) {
        List<FileDiff> files = new ArrayList<>();
        diff.path("changes").forEach(change -> file(change).ifPresent(files::add));
        return Json.text(diff, "id")
                .map(id -> new PatchSet(
                        id,
                        OptionalInt.empty(),
                        Json.text(diff, "description"),
                        Optional.empty(),
                        Json.moment(diff, "dateCreated"),
                        Json.text(diff, "sourceControlBaseRevision"),
                        List.of(),
                        files,
                        Optional.empty()));
    }

    private static Optional<FileDiff> file(JsonNode change) {
        String type = Json.text(change, "type").orElse("");
        Optional<String> old = Json.text(change, "oldPath");
        Optional<String> path = Json.text(change, "currentPath").or(() -> old);
        if (path.isEmpty() || AWAY.contains(type)) {
            return Optional.empty();
        }
        String form = Json.text(change, "fileType").orElse("1");
        boolean binary = form.equals("2") || form.equals("3");
        List<Hunk> hunks = new ArrayList<>();
        List<String> notes = new ArrayList<>(binary ? List.of("This is a binary file.") : List.of());
        for (JsonNode hunk : change.path("hunks")) {
            hunks.add(hunk(hunk));
            if (hunk.path("corpus").asText().contains("\n\\ No newline")) {
                notes.add("No newline at end of file");
            }
        }
        return Optional.of(new FileDiff(
                path.get(),
                old.filter(before -> !before.equals(path.get())),
                binary ? FileKind.BINARY : KINDS.getOrDefault(type, FileKind.OTHER),
                count(hunks, '+'),
                count(hunks, '-'),
                Optional.empty(),
                true,
                notes,
                hunks,
                Json.text(change, "id"),
                List.of()));
    }

    private static OptionalInt count(List<Hunk> hunks, char mark) {
        return OptionalInt.of((int) hunks.stream()
                .flatMap(hunk -> hunk.lines().stream())
                .filter(line -> line.charAt(0) == mark)
                .count());
    }

    /** Lines stand with their marks in one text; the note on a missing line end is none of them. */
    private static Hunk hunk(JsonNode hunk) {
        List<String> lines = new ArrayList<>();
        for (String line : hunk.path("corpus").asText().split("\n", -1)) {
            if (line.startsWith(" ") || line.startsWith("+") || line.startsWith("-")) {
                lines.add(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
            }
        }
        return new Hunk(
                Json.number(hunk, "oldOffset").orElse(0),
                (int) lines.stream().filter(line -> line.charAt(0) != '+').count(),
                Json.number(hunk, "newOffset").orElse(0),
                (int) lines.stream().filter(line -> line.charAt(0) != '-').count(),
                Optional.empty(),
                lines);
    }
}
