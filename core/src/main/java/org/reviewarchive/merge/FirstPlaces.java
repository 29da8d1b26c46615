package org.reviewarchive.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.reviewarchive.model.CommentThread;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.Hunk;
import org.reviewarchive.model.OnLines;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.ShownAt;
import org.reviewarchive.model.Side;

/**
 * Takes comments back to the lines they were made on. A page shows a comment on an older patch set at lines of a newer
 * one. Where the code of both is known, every line of the older one is followed to where the page would show it; when
 * just one leads to the place that the page shows, the comment was made there.
 */
final class FirstPlaces {
    /** How far behind the last change a comment is looked for. */
    private static final int BEHIND = 500;

    private final List<PatchSet> patchSets;

    FirstPlaces(List<PatchSet> patchSets) {
        this.patchSets = patchSets;
    }

    /** Returns the thread with the lines it was made on, marked as inferred; as it is where they cannot be told. */
    CommentThread place(CommentThread thread) {
        if (!(thread.location() instanceof OnLines lines)) {
            return thread;
        }
        if (lines.from().isPresent()) {
            return lines.side().isPresent() ? thread : withSide(thread, lines);
        }
        return lines.shownAt().isEmpty() || lines.side().isEmpty() ? thread : withLines(thread, lines);
    }

    /** A number that the diff shows on one side alone is a line of that side. */
    private CommentThread withSide(CommentThread thread, OnLines lines) {
        int line = lines.from().getAsInt();
        Optional<List<Hunk>> hunks = hunks(lines.patchSet(), lines.path());
        boolean old = hunks.filter(shown -> shows(shown, Side.OLD, line)).isPresent();
        boolean fresh = hunks.filter(shown -> shows(shown, Side.NEW, line)).isPresent();
        if (old == fresh) {
            return thread;
        }
        Optional<Side> side = Optional.of(old ? Side.OLD : Side.NEW);
        OnLines placed = new OnLines(lines.patchSet(), lines.path(), side, lines.from(), lines.to(), lines.shownAt());
        return new CommentThread(thread.id(), placed, thread.resolution(), true, thread.comments());
    }

    private static boolean shows(List<Hunk> hunks, Side side, int line) {
        return hunks.stream().anyMatch(hunk -> {
            long start = side == Side.OLD ? hunk.oldStart() : hunk.newStart();
            long count = side == Side.OLD ? hunk.oldCount() : hunk.newCount();
            return line >= start && line < start + count;
        });
    }

    private CommentThread withLines(CommentThread thread, OnLines lines) {
        ShownAt shown = lines.shownAt().get();
        Optional<LineRange> made = lines.side().get() == Side.OLD ? onOldSide(lines, shown) : onNewSide(lines, shown);
        if (made.isEmpty()) {
            return thread;
        }
        OnLines placed = new OnLines(
                lines.patchSet(),
                lines.path(),
                lines.side(),
                OptionalInt.of(made.get().from()),
                OptionalInt.of(made.get().to()),
                lines.shownAt());
        return new CommentThread(thread.id(), placed, thread.resolution(), true, thread.comments());
    }

    private record LineRange(int from, int to) {}

    /** Every patch set begins at the same file, so its lines have the same numbers in all of them. */
    private Optional<LineRange> onOldSide(OnLines lines, ShownAt shown) {
        boolean both = hunks(lines.patchSet(), lines.path()).isPresent()
                && hunks(Optional.of(shown.patchSet()), lines.path()).isPresent();
        return both ? Optional.of(new LineRange(shown.from(), shown.to())) : Optional.empty();
    }

    private Optional<LineRange> onNewSide(OnLines lines, ShownAt shown) {
        Optional<LineMap> back = hunks(lines.patchSet(), lines.path()).flatMap(LineMap::back);
        Optional<LineMap> forward =
                hunks(Optional.of(shown.patchSet()), lines.path()).flatMap(LineMap::forward);
        return back.isPresent() && forward.isPresent() ? follow(back.get(), forward.get(), shown) : Optional.empty();
    }

    private static Optional<LineRange> follow(LineMap back, LineMap forward, ShownAt shown) {
        int last = Math.max(back.last(), shown.to()) + BEHIND;
        List<Integer> candidates = new ArrayList<>();
        for (int line = 1; line <= last; line++) {
            LineMap.Spot base = back.of(line);
            if (forward.of(base.line()).line() + base.offset() == shown.from()) {
                candidates.add(line);
            }
        }
        if (candidates.size() != 1) {
            return Optional.empty();
        }
        int from = candidates.get(0);
        int length = shown.to() - shown.from();
        for (int to = from; back.of(from).offset() == 0 && to <= from + length; to++) {
            if (forward.endOf(back.endOf(to)) == shown.to()) {
                return Optional.of(new LineRange(from, to));
            }
        }
        return Optional.of(new LineRange(from, from + length));
    }

    private Optional<List<Hunk>> hunks(Optional<String> patchSet, String path) {
        return patchSets.stream()
                .filter(each -> patchSet.filter(each.id()::equals).isPresent())
                .flatMap(each -> each.files().stream())
                .filter(file -> file.loaded() && isAt(file, path))
                .findFirst()
                .map(FileDiff::hunks);
    }

    private static boolean isAt(FileDiff file, String path) {
        return file.path().equals(path) || file.oldPath().filter(path::equals).isPresent();
    }
}
