package org.reviewarchive.reader.phabricator.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.FileKind;

/** Lists the files that others were moved or copied from as Differential does: as files of their own. */
final class MovedFiles {
    private MovedFiles() {}

    /** Returns the files with those whose old path says where they came from. */
    static List<FileDiff> listed(List<FileDiff> files) {
        List<FileDiff> all = new ArrayList<>(files);
        for (FileDiff file : files) {
            Optional<String> note = note(file);
            if (note.isPresent()) {
                add(all, file.oldPath().orElseThrow(), note.get());
            }
        }
        return all;
    }

    private static Optional<String> note(FileDiff file) {
        String what = file.kind() == FileKind.RENAMED ? "moved" : "copied";
        return file.oldPath().map(path -> "This file was " + what + " to " + file.path() + ".");
    }

    private static void add(List<FileDiff> files, String path, String note) {
        for (int i = 0; i < files.size(); i++) {
            if (files.get(i).path().equals(path)) {
                files.set(i, noted(files.get(i), note));
                return;
            }
        }
        int before = 0;
        while (before < files.size() && files.get(before).path().compareTo(path) < 0) {
            before++;
        }
        files.add(before, source(path, note));
    }

    private static FileDiff noted(FileDiff file, String note) {
        return new FileDiff(
                file.path(),
                file.oldPath(),
                file.kind(),
                file.added(),
                file.removed(),
                file.size(),
                file.loaded(),
                Stream.concat(file.notes().stream(), Stream.of(note)).toList(),
                file.hunks(),
                file.id(),
                List.of());
    }

    private static FileDiff source(String path, String note) {
        return new FileDiff(
                path,
                Optional.empty(),
                FileKind.OTHER,
                OptionalInt.of(0),
                OptionalInt.of(0),
                Optional.empty(),
                true,
                List.of(note),
                List.of(),
                Optional.empty(),
                List.of());
    }
}
