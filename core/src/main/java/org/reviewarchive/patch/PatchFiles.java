package org.reviewarchive.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.diff.DiffEntry.ChangeType;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.diagnostic.Place;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.FileKind;
import org.reviewarchive.model.Hunk;

/**
 * Reads the files of a patch: unified diffs of git, Mercurial, Subversion or plain {@code diff -u}, also within a mail.
 * Nothing is allocated for what a heading merely claims.
 */
public final class PatchFiles {
    private final String file;
    private final Set<Diagnostic> odd = new TreeSet<>();

    private PatchFiles(String file) {
        this.file = file;
    }

    /**
     * Reads a patch.
     *
     * @param text the patch
     * @param file the name under which diagnostics speak of it
     * @return the files in the patch's order, none for a text that is no patch, with {@link Code#DAMAGED_PATCH} where
     *     lines and headings disagree
     */
    public static Diagnosed<List<FileDiff>> read(String text, String file) {
        PatchFiles reader = new PatchFiles(file);
        List<FileDiff> files = new ArrayList<>();
        for (PatchSections.Section section : PatchSections.of(text)) {
            reader.read(section).ifPresent(files::add);
        }
        return new Diagnosed<>(List.copyOf(files), List.copyOf(reader.odd));
    }

    private Optional<FileDiff> read(PatchSections.Section section) {
        FileHead head = FileHead.of(section.head());
        Optional<String> path = head.newPath().or(head::oldPath);
        if (path.isEmpty()) {
            report("a file without a name", "has no name that can be read; left out");
            return Optional.empty();
        }
        if (head.combined()) {
            report(path.get(), "is compared with several versions at once, as in a merge; listed without code");
        }
        section.hunks().stream()
                .filter(hunk -> !hunk.isTrue() && !head.combined())
                .forEach(hunk -> report(
                        path.get(),
                        "the heading of a hunk (" + hunk.claim() + ") does not fit its lines; shown as they stand"));
        List<RawHunk> hunks = head.combined()
                ? List.of()
                : section.hunks().stream().filter(hunk -> !hunk.isEmpty()).toList();
        return Optional.of(file(path.get(), head, hunks));
    }

    private void report(String path, String message) {
        odd.add(new Diagnostic(Code.DAMAGED_PATCH, new Place(file, path), message));
    }

    private static FileDiff file(String path, FileHead head, List<RawHunk> raw) {
        List<Hunk> hunks = raw.stream().map(RawHunk::hunk).toList();
        FileKind kind = kind(head, raw);
        boolean moved = kind == FileKind.RENAMED || kind == FileKind.COPIED;
        return new FileDiff(
                path,
                moved ? head.oldPath().filter(old -> !old.equals(path)) : Optional.empty(),
                kind,
                head.combined() ? OptionalInt.empty() : count(raw, '+'),
                head.combined() ? OptionalInt.empty() : count(raw, '-'),
                Optional.empty(),
                !head.combined(),
                PatchNotes.of(head, kind, raw),
                hunks,
                Optional.empty(),
                List.of());
    }

    private static OptionalInt count(List<RawHunk> hunks, char mark) {
        return OptionalInt.of(hunks.stream().mapToInt(hunk -> hunk.count(mark)).sum());
    }

    private static FileKind kind(FileHead head, List<RawHunk> hunks) {
        RawHunk only = hunks.size() == 1 ? hunks.get(0) : null;
        if (head.change() == ChangeType.RENAME) {
            return FileKind.RENAMED;
        } else if (head.change() == ChangeType.COPY) {
            return FileKind.COPIED;
        } else if (head.change() == ChangeType.ADD || only != null && only.createsFile()) {
            return FileKind.ADDED;
        } else if (head.change() == ChangeType.DELETE || only != null && only.deletesFile()) {
            return FileKind.DELETED;
        } else if (head.binary()) {
            return FileKind.BINARY;
        }
        boolean newMode = !head.oldMode().equals(head.newMode());
        return newMode && hunks.isEmpty() ? FileKind.MODE : FileKind.MODIFIED;
    }
}
