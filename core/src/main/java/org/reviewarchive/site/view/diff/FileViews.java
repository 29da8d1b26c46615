package org.reviewarchive.site.view.diff;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.reviewarchive.model.CommentThread;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.FileKind;
import org.reviewarchive.model.FilePicture;
import org.reviewarchive.model.Resolution;
import org.reviewarchive.model.Side;
import org.reviewarchive.site.view.PageScope;
import org.reviewarchive.site.view.SizeView;
import org.reviewarchive.site.view.Words;
import org.reviewarchive.site.view.talk.ThreadView;

/** Makes the views of files whose code and threads are made: what their heads say, and whether they start folded. */
final class FileViews {
    /** Longer files start folded when nobody says anything about them. */
    private static final int LONG = 400;

    /** Longer files start folded whatever is said about them. */
    private static final int VERY_LONG = 3_000;

    /** The captures' words for what the head says already. */
    private static final Map<FileKind, Pattern> SAID = new EnumMap<>(Map.of(
            FileKind.ADDED, Pattern.compile("This file was added\\."),
            FileKind.DELETED, Pattern.compile("This file was deleted\\."),
            FileKind.RENAMED, Pattern.compile("This file was moved from .*"),
            FileKind.COPIED, Pattern.compile("This file was copied from .*")));

    /**
     * The parts of a file that are made before its view.
     *
     * @param hunks its code
     * @param threads its threads
     * @param atFile those of them that do not stand under a line
     */
    record Parts(List<HunkView> hunks, List<CommentThread> threads, List<ThreadView> atFile) {
        private int lines() {
            return hunks.stream().mapToInt(hunk -> hunk.lines().size()).sum();
        }

        private int unresolved() {
            return (int) threads.stream()
                    .filter(thread -> thread.resolution() == Resolution.UNRESOLVED)
                    .count();
        }
    }

    private final PageScope scope;
    private final Function<String, Optional<String>> history;

    /**
     * Prepares the files of a page.
     *
     * @param scope the page
     * @param history finds the page of what else touched a path
     */
    FileViews(PageScope scope, Function<String, Optional<String>> history) {
        this.scope = scope;
        this.history = history;
    }

    FileView of(FileDiff file, int number, Parts parts) {
        String id = "file-" + number;
        int slash = file.path().lastIndexOf('/') + 1;
        int lines = parts.lines();
        int count = parts.threads().size();
        int unresolved = parts.unresolved();
        return new FileView(
                id,
                scope.spot(id),
                file.path().substring(0, slash),
                file.path().substring(slash),
                kind(file),
                SizeView.of(file),
                file.notes().stream().filter(note -> !isSaid(file.kind(), note)).toList(),
                file.pictures().stream().map(this::picture).toList(),
                instead(file),
                parts.hunks(),
                "r" + (32 - Integer.numberOfLeadingZeros(Math.min(Math.max(lines, 8), 16_000) - 1)),
                lines <= LONG || count > 0 && lines <= VERY_LONG,
                lines == 0 ? "" : scope.texts().of("fileFolded", lines),
                history.apply(file.path()),
                parts.atFile().stream()
                        .filter(thread -> thread.reason().isEmpty())
                        .toList(),
                parts.atFile().stream()
                        .filter(thread -> !thread.reason().isEmpty())
                        .toList(),
                count == 0 ? "" : scope.texts().of("fileThreads", count),
                count == 0 ? "" : Words.number(count),
                unresolved == 0 ? "" : scope.texts().of("fileUnresolved", unresolved));
    }

    private PictureView picture(FilePicture picture) {
        return new PictureView(
                scope.texts().of(picture.side() == Side.OLD ? "pictureBefore" : "pictureAfter"),
                scope.linked(picture.picture()));
    }

    private static boolean isSaid(FileKind kind, String note) {
        return SAID.containsKey(kind) && SAID.get(kind).matcher(note).matches();
    }

    private String kind(FileDiff file) {
        String old = file.oldPath().orElse("");
        return switch (file.kind()) {
            case ADDED -> scope.texts().of("fileAdded");
            case DELETED -> scope.texts().of("fileDeleted");
            case RENAMED -> scope.texts().of(old.isEmpty() ? "fileRenamed" : "fileRenamedFrom", old);
            case COPIED -> scope.texts().of(old.isEmpty() ? "fileCopied" : "fileCopiedFrom", old);
            case BINARY -> scope.texts().of("fileBinary");
            case MODE -> scope.texts().of("fileMode");
            case MODIFIED, OTHER -> old.isEmpty() ? "" : scope.texts().of("fileFrom", old);
        };
    }

    private String instead(FileDiff file) {
        boolean binary = file.kind() == FileKind.BINARY;
        if (!file.hunks().isEmpty()
                || !file.pictures().isEmpty()
                || (file.loaded() || binary) && !file.notes().isEmpty()) {
            return "";
        }
        if (binary) {
            return scope.texts().of("fileNoLines");
        }
        return scope.texts().of(file.loaded() ? "fileUnchanged" : "fileNotLoaded");
    }
}
