package org.reviewarchive.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.model.Check;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.PatchSet;

/**
 * Unites patch sets by their ids, each with its files from the captures that have them. Files of a patch set that a
 * capture does not name find their place by the source's id of the file.
 */
final class PatchSetMerge {
    private static final Comparator<PatchSet> IN_ORDER = Comparator.comparing(
                    (PatchSet patchSet) -> patchSet.number().orElse(Integer.MAX_VALUE))
            .thenComparing(patchSet -> patchSet.id().length())
            .thenComparing(PatchSet::id);

    private final List<Sighting> sightings;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /**
     * A patch set as one capture shows it.
     *
     * @param part the capture
     * @param patchSet the patch set
     */
    record Sighting(Part part, PatchSet patchSet) {}

    PatchSetMerge(Parts parts) {
        this.sightings = parts.all().stream()
                .flatMap(part -> part.review().patchSets().stream().map(each -> new Sighting(part, each)))
                .toList();
    }

    List<PatchSet> merged() {
        Map<String, List<Sighting>> byId = new LinkedHashMap<>();
        sightings.stream()
                .filter(sighting -> !isUntold(sighting.patchSet()))
                .forEach(sighting -> byId.computeIfAbsent(sighting.patchSet().id(), id -> new ArrayList<>())
                        .add(sighting));
        List<Sighting> homeless = new ArrayList<>();
        sightings.stream().filter(sighting -> isUntold(sighting.patchSet())).forEach(sighting -> {
            Optional<String> home = new Homes(byId).of(sighting);
            home.map(byId::get).orElse(homeless).add(sighting);
        });
        List<PatchSet> merged = new ArrayList<>();
        byId.values().forEach(same -> merged.add(merge(same)));
        merged.sort(IN_ORDER);
        if (!homeless.isEmpty()) {
            merged.add(merge(homeless));
        }
        if (!homeless.isEmpty() && !byId.isEmpty()) {
            homeless.forEach(sighting -> diagnostics.add(Diagnostic.of(
                    Code.CAPTURES_DISAGREE,
                    sighting.part().path(),
                    "its code is of a version that no capture names; shown as version " + PatchSet.UNTOLD)));
        }
        return merged;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    private static boolean isUntold(PatchSet patchSet) {
        return patchSet.id().equals(PatchSet.UNTOLD);
    }

    private static PatchSet merge(List<Sighting> same) {
        List<PatchSet> patchSets = same.stream().map(Sighting::patchSet).toList();
        return new PatchSet(
                patchSets.get(0).id(),
                patchSets.stream()
                        .map(PatchSet::number)
                        .filter(OptionalInt::isPresent)
                        .findFirst()
                        .orElse(OptionalInt.empty()),
                first(patchSets, PatchSet::description),
                first(patchSets, PatchSet::author),
                patchSets.stream()
                        .map(PatchSet::when)
                        .flatMap(Optional::stream)
                        .min(Comparator.comparing(Moment::precision)),
                first(patchSets, PatchSet::base),
                checks(patchSets),
                files(same),
                first(patchSets, PatchSet::patch));
    }

    private static <T> Optional<T> first(List<PatchSet> patchSets, Function<PatchSet, Optional<T>> fact) {
        return patchSets.stream().map(fact).flatMap(Optional::stream).findFirst();
    }

    /** The page that shows a patch set words its checks; the history of another page has two icons for them. */
    private static List<Check> checks(List<PatchSet> patchSets) {
        return patchSets.stream()
                .map(PatchSet::checks)
                .max(Comparator.comparingInt(PatchSetMerge::size))
                .orElse(List.of());
    }

    private static int size(List<Check> checks) {
        return checks.stream().mapToInt(check -> 1 + check.details().size()).sum();
    }

    /** The order is that of the capture that shows the most files; a raw patch has only those with changes. */
    private static List<FileDiff> files(List<Sighting> same) {
        List<Sighting> fullestFirst = same.stream()
                .sorted(Comparator.comparing(
                                (Sighting sighting) -> sighting.part().kind() == Part.Kind.PATCH)
                        .thenComparing(sighting -> -sighting.patchSet().files().size()))
                .toList();
        Map<String, List<FileMerge.Sighting>> byPath = new LinkedHashMap<>();
        for (Sighting sighting : fullestFirst) {
            for (FileDiff file : sighting.patchSet().files()) {
                byPath.computeIfAbsent(pathOf(file, fullestFirst), path -> new ArrayList<>())
                        .add(new FileMerge.Sighting(sighting.part().kind(), file));
            }
        }
        return byPath.values().stream().map(FileMerge::merge).toList();
    }

    /** A file whose capture does not know its path goes by its id. */
    private static String pathOf(FileDiff file, List<Sighting> same) {
        if (file.id().isEmpty()) {
            return file.path();
        }
        Stream<FileDiff> all = same.stream().flatMap(sighting -> sighting.patchSet().files().stream());
        return all.filter(other -> other.id().equals(file.id()))
                .map(FileDiff::path)
                .findFirst()
                .orElse(file.path());
    }
}
