package org.reviewarchive.patch;

import java.util.ArrayList;
import java.util.List;
import org.reviewarchive.model.FileKind;

/** Says in words what a patch says by its headings: the words that a review page has for the same. */
final class PatchNotes {
    static final String MODE = "File Mode: ";
    static final String NO_NEWLINE_BEFORE = "No newline at end of file (before)";
    static final String NO_NEWLINE_AFTER = "No newline at end of file (after)";

    private static final String USUAL = "100644";

    private PatchNotes() {}

    static List<String> of(FileHead head, FileKind kind, List<RawHunk> hunks) {
        List<String> notes = new ArrayList<>();
        switch (kind) {
            case ADDED -> notes.add("This file was added.");
            case DELETED -> notes.add("This file was deleted.");
            case RENAMED ->
                notes.add("This file was moved from " + head.oldPath().orElse("?") + ".");
            case COPIED ->
                notes.add("This file was copied from " + head.oldPath().orElse("?") + ".");
            default -> {
                // The code or the notes below say it.
            }
        }
        if (head.binary()) {
            notes.add("This is a binary file.");
        }
        mode(head, kind, notes);
        boolean asBefore = kind == FileKind.RENAMED || kind == FileKind.COPIED || kind == FileKind.MODE;
        if (asBefore && hunks.isEmpty() && !head.binary()) {
            notes.add("The contents of this file were not changed.");
        }
        if (hunks.stream().anyMatch(RawHunk::oldOpen)) {
            notes.add(NO_NEWLINE_BEFORE);
        }
        if (hunks.stream().anyMatch(RawHunk::newOpen)) {
            notes.add(NO_NEWLINE_AFTER);
        }
        return notes;
    }

    /** A file that comes or goes with the usual mode has no note of it. */
    private static void mode(FileHead head, FileKind kind, List<String> notes) {
        boolean usual =
                kind == FileKind.ADDED && head.newMode().filter(USUAL::equals).isPresent()
                        || kind == FileKind.DELETED
                                && head.oldMode().filter(USUAL::equals).isPresent();
        if (!usual && !head.oldMode().equals(head.newMode())) {
            notes.add(MODE + head.oldMode().orElse("null") + " → "
                    + head.newMode().orElse("null"));
        }
    }
}
