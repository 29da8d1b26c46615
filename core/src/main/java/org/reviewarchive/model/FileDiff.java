package org.reviewarchive.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a patch set does to one file.
 *
 * @param path the path after the change
 * @param oldPath the path before it, when another
 * @param kind what happened
 * @param added number of added lines, when the capture says or shows it
 * @param removed number of removed lines, likewise
 * @param size the size as the page words it, such as {@code 4 lines}
 * @param loaded whether the capture holds the code
 * @param notes what the page says about the file beside its code, such as mode changes
 * @param hunks the code; empty when not loaded
 * @param id the source's own id of the file in this patch set, where a capture tells it
 * @param pictures what stands in place of the code when the file is a picture, the old one first
 */
public record FileDiff(
        String path,
        Optional<String> oldPath,
        FileKind kind,
        OptionalInt added,
        OptionalInt removed,
        Optional<String> size,
        boolean loaded,
        List<String> notes,
        List<Hunk> hunks,
        Optional<String> id,
        List<FilePicture> pictures) {
    /** Copies lists and rejects nulls. */
    public FileDiff {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(oldPath, "oldPath");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(added, "added");
        Objects.requireNonNull(removed, "removed");
        Objects.requireNonNull(size, "size");
        Objects.requireNonNull(id, "id");
        notes = List.copyOf(notes);
        hunks = List.copyOf(hunks);
        pictures = List.copyOf(pictures);
    }

    /**
     * Returns what stands for the path of a file of which a capture tells no more than its id. It is the path of no
     * real file: it ends in a slash.
     */
    public static String untoldPath(String id) {
        return "changeset " + id + "/";
    }

    /** Returns the same file with other pictures. */
    public FileDiff with(List<FilePicture> others) {
        return new FileDiff(path, oldPath, kind, added, removed, size, loaded, notes, hunks, id, others);
    }
}
