package org.reviewarchive.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.FileKind;
import org.reviewarchive.model.FilePicture;
import org.reviewarchive.model.Hunk;

/** Makes one file of a patch set from what captures show of it. */
final class FileMerge {
    /**
     * A file as one capture shows it.
     *
     * @param kind the kind of capture
     * @param file the file
     */
    record Sighting(Part.Kind kind, FileDiff file) {}

    private FileMerge() {}

    static FileDiff merge(List<Sighting> sightings) {
        List<FileDiff> files = sightings.stream().map(Sighting::file).toList();
        FileDiff best = files.get(0);
        Optional<FileDiff> code = code(sightings);
        return new FileDiff(
                best.path(),
                first(files, FileDiff::oldPath),
                kind(files),
                number(code, files, FileDiff::added),
                number(code, files, FileDiff::removed),
                first(files, FileDiff::size),
                code.isPresent(),
                notes(files),
                code.map(FileDiff::hunks).orElse(List.of()),
                first(files, FileDiff::id),
                pictures(files));
    }

    /**
     * Returns the capture whose code is shown. A page may pair lines by ignoring white space, so a raw patch is
     * believed first; but where both agree on what changed, the one that shows more lines around it is.
     */
    private static Optional<FileDiff> code(List<Sighting> sightings) {
        Optional<FileDiff> patch = fullest(sightings.stream()
                .filter(sighting -> sighting.kind() == Part.Kind.PATCH)
                .toList());
        Optional<FileDiff> any = fullest(sightings);
        return patch.isPresent() && any.isPresent() && !changed(any.get()).equals(changed(patch.get())) ? patch : any;
    }

    private static Optional<FileDiff> fullest(List<Sighting> sightings) {
        return sightings.stream()
                .map(Sighting::file)
                .filter(FileDiff::loaded)
                .reduce((a, b) -> lines(b) > lines(a) ? b : a);
    }

    private static int lines(FileDiff file) {
        return file.hunks().stream().mapToInt(hunk -> hunk.lines().size()).sum();
    }

    private static List<String> changed(FileDiff file) {
        List<String> changed = new ArrayList<>();
        for (Hunk hunk : file.hunks()) {
            hunk.lines().stream().filter(line -> !line.startsWith(" ")).forEach(changed::add);
        }
        changed.sort(Comparator.naturalOrder());
        return changed;
    }

    private static FileKind kind(List<FileDiff> files) {
        return files.stream()
                .map(FileDiff::kind)
                .filter(kind -> kind != FileKind.MODIFIED && kind != FileKind.OTHER)
                .findFirst()
                .orElse(files.get(0).kind());
    }

    private static OptionalInt number(
            Optional<FileDiff> code, List<FileDiff> files, Function<FileDiff, OptionalInt> number) {
        return code.map(number)
                .filter(OptionalInt::isPresent)
                .or(() -> files.stream()
                        .map(number)
                        .filter(OptionalInt::isPresent)
                        .findFirst())
                .orElse(OptionalInt.empty());
    }

    private static List<String> notes(List<FileDiff> files) {
        return files.stream()
                .map(FileDiff::notes)
                .filter(notes -> !notes.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<FilePicture> pictures(List<FileDiff> files) {
        return files.stream()
                .map(FileDiff::pictures)
                .filter(pictures -> !pictures.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static <T> Optional<T> first(List<FileDiff> files, Function<FileDiff, Optional<T>> fact) {
        return files.stream().map(fact).flatMap(Optional::stream).findFirst();
    }
}
