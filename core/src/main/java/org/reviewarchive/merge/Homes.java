package org.reviewarchive.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.PatchSet;

/**
 * Finds the patch set whose files a capture shows without naming it: by the source's ids of the files, else by paths.
 */
final class Homes {
    private final Map<String, List<PatchSetMerge.Sighting>> byId;

    Homes(Map<String, List<PatchSetMerge.Sighting>> byId) {
        this.byId = byId;
    }

    Optional<String> of(PatchSetMerge.Sighting sighting) {
        Set<String> ids = ids(sighting.patchSet());
        Optional<String> byFile = byId.entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(other -> ids(other.patchSet()).stream().anyMatch(ids::contains)))
                .map(Map.Entry::getKey)
                .findFirst();
        return byFile.or(() -> byPaths(sighting.patchSet()));
    }

    private static Set<String> ids(PatchSet patchSet) {
        return patchSet.files().stream()
                .map(FileDiff::id)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /** What is downloaded without naming a version is the newest; it is taken for that when its files are the same. */
    private Optional<String> byPaths(PatchSet patchSet) {
        Optional<Map.Entry<String, List<PatchSetMerge.Sighting>>> newest =
                byId.entrySet().stream().reduce((a, b) -> isNewer(b.getKey(), a.getKey()) ? b : a);
        Set<String> paths = paths(patchSet);
        return newest.filter(entry -> entry.getValue().stream()
                        .map(other -> paths(other.patchSet()))
                        .anyMatch(paths::equals))
                .map(Map.Entry::getKey);
    }

    private static boolean isNewer(String id, String other) {
        return id.length() != other.length() ? id.length() > other.length() : id.compareTo(other) > 0;
    }

    private static Set<String> paths(PatchSet patchSet) {
        return new HashSet<>(patchSet.files().stream().map(FileDiff::path).toList());
    }
}
