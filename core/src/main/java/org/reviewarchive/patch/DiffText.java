package org.reviewarchive.patch;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.util.QuotedString;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.FileKind;
import org.reviewarchive.model.Hunk;
import org.reviewarchive.model.PatchSet;

/** Writes the files of a patch set as git writes a diff. For one patch set only. */
final class DiffText {
    private static final Pattern MODE = Pattern.compile(PatchNotes.MODE + "(null|[0-7]{6}) → (null|[0-7]{6})");
    private static final Pattern NOT_TEXT = Pattern.compile("is an? (?:binary file|image)|^This image was ");
    /** What a note says of a file that is listed only because another came from it. */
    private static final Pattern SOURCE = Pattern.compile("This (?:file|image) was (?:moved|copied) to .*");

    private static final String UNCHANGED = "The contents of this file were not changed.";
    private static final String USUAL = "100644";

    private final StringBuilder text = new StringBuilder();

    private DiffText() {}

    /** Tells whether the capture holds all that a diff needs: the code of every file, and of one at least. */
    static boolean isWhole(PatchSet patchSet) {
        return patchSet.files().stream().allMatch(FileDiff::loaded)
                && patchSet.files().stream().anyMatch(DiffText::isWritten);
    }

    /** Returns the diff of a patch set that is whole. */
    static String of(PatchSet patchSet) {
        DiffText diff = new DiffText();
        patchSet.files().stream().filter(DiffText::isWritten).forEach(diff::write);
        return diff.text.toString();
    }

    /** Returns the files whose change a page shows and does not hold, such as pictures. */
    static List<String> leftOut(PatchSet patchSet) {
        return patchSet.files().stream()
                .filter(file -> !isWritten(file) && !isSource(file))
                .map(FileDiff::path)
                .toList();
    }

    private static boolean isSource(FileDiff file) {
        return file.hunks().isEmpty()
                && file.kind() == FileKind.OTHER
                && file.notes().stream().anyMatch(note -> SOURCE.matcher(note).matches());
    }

    private static boolean isWritten(FileDiff file) {
        if (!file.hunks().isEmpty()) {
            return true;
        }
        boolean text =
                file.notes().stream().noneMatch(note -> NOT_TEXT.matcher(note).find());
        boolean unchanged = file.notes().contains(UNCHANGED);
        return switch (file.kind()) {
            case ADDED, DELETED -> text;
            case RENAMED, COPIED -> file.oldPath().isPresent() && (text || unchanged);
            case MODE -> mode(file).isPresent();
            case MODIFIED, BINARY, OTHER -> false;
        };
    }

    private static Optional<Matcher> mode(FileDiff file) {
        return file.notes().stream().map(MODE::matcher).filter(Matcher::matches).findFirst();
    }

    private void write(FileDiff file) {
        String before = file.oldPath().orElse(file.path());
        line("diff --git " + quoted("a/" + before) + " " + quoted("b/" + file.path()));
        headings(file, before);
        if (file.hunks().isEmpty()) {
            return;
        }
        line("--- " + (file.kind() == FileKind.ADDED ? "/dev/null" : named("a/" + before)));
        line("+++ " + (file.kind() == FileKind.DELETED ? "/dev/null" : named("b/" + file.path())));
        for (int i = 0; i < file.hunks().size(); i++) {
            hunk(file, file.hunks().get(i), i == file.hunks().size() - 1);
        }
    }

    private void headings(FileDiff file, String before) {
        Optional<Matcher> mode = mode(file);
        if (file.kind() == FileKind.ADDED) {
            line("new file mode "
                    + mode.map(m -> m.group(2)).filter(DiffText::isMode).orElse(USUAL));
        } else if (file.kind() == FileKind.DELETED) {
            line("deleted file mode "
                    + mode.map(m -> m.group(1)).filter(DiffText::isMode).orElse(USUAL));
        } else if (mode.filter(m -> isMode(m.group(1)) && isMode(m.group(2))).isPresent()) {
            line("old mode " + mode.get().group(1));
            line("new mode " + mode.get().group(2));
        }
        if (file.oldPath().isPresent() && (file.kind() == FileKind.RENAMED || file.kind() == FileKind.COPIED)) {
            String how = file.kind() == FileKind.RENAMED ? "rename" : "copy";
            line(how + " from " + quoted(before));
            line(how + " to " + quoted(file.path()));
        }
    }

    private static boolean isMode(String mode) {
        return !mode.equals("null");
    }

    private void hunk(FileDiff file, Hunk hunk, boolean last) {
        line("@@ -" + hunk.oldStart() + "," + hunk.oldCount() + " +" + hunk.newStart() + "," + hunk.newCount() + " @@"
                + hunk.section()
                        .map(words -> " " + words.replaceAll("\\R", " "))
                        .orElse(""));
        int lastOld = last && file.notes().contains(PatchNotes.NO_NEWLINE_BEFORE) ? last(hunk, '+') : -1;
        int lastNew = last && file.notes().contains(PatchNotes.NO_NEWLINE_AFTER) ? last(hunk, '-') : -1;
        for (int i = 0; i < hunk.lines().size(); i++) {
            line(hunk.lines().get(i));
            if (i == lastOld || i == lastNew) {
                line("\\ No newline at end of file");
            }
        }
    }

    /** Returns the last line of one side: the last that has not the mark of the other. */
    private static int last(Hunk hunk, char other) {
        int i = hunk.lines().size() - 1;
        while (i >= 0 && hunk.lines().get(i).charAt(0) == other) {
            i--;
        }
        return i;
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private static String quoted(String path) {
        return QuotedString.GIT_PATH.quote(path);
    }

    /** A name with a space ends in a tab where it stands alone, as it may have a date behind it. */
    private static String named(String path) {
        String quoted = quoted(path);
        return quoted.contains(" ") && !quoted.startsWith("\"") ? quoted + "\t" : quoted;
    }
}
