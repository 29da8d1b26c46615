package org.reviewarchive.merge;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.reviewarchive.model.CommentThread;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.OnLines;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.ShownAt;

/**
 * Takes comments back to the lines they were made on. A page shows a comment on an older patch set at the lines of a
 * newer one; where the code of both is known, the unchanged lines of both tell where it was made.
 */
final class FirstPlaces {
    private final List<PatchSet> patchSets;

    FirstPlaces(List<PatchSet> patchSets) {
        this.patchSets = patchSets;
    }

    /** Returns the thread with the lines it was made on, marked as inferred; as it is where they cannot be told. */
    CommentThread place(CommentThread thread) {
        if (!(thread.location() instanceof OnLines lines)
                || lines.from().isPresent()
                || lines.shownAt().isEmpty()
                || lines.side().isEmpty()) {
            return thread;
        }
        ShownAt shown = lines.shownAt().get();
        Optional<KnownLines> made = lines.patchSet().flatMap(patchSet -> known(patchSet, lines));
        Optional<KnownLines> now = known(shown.patchSet(), lines);
        if (made.isEmpty() || now.isEmpty()) {
            return thread;
        }
        OptionalInt from = made.get().numberOf(shown.from(), now.get());
        if (from.isEmpty()) {
            return thread;
        }
        OptionalInt to = OptionalInt.of(from.getAsInt() + shown.to() - shown.from());
        OnLines placed = new OnLines(lines.patchSet(), lines.path(), lines.side(), from, to, lines.shownAt());
        return new CommentThread(thread.id(), placed, thread.resolution(), true, thread.comments());
    }

    private Optional<KnownLines> known(String patchSet, OnLines place) {
        return patchSets.stream()
                .filter(each -> each.id().equals(patchSet))
                .flatMap(each -> each.files().stream())
                .filter(file -> file.loaded() && isAt(file, place.path()))
                .findFirst()
                .map(file -> KnownLines.of(file, place.side().orElseThrow()));
    }

    private static boolean isAt(FileDiff file, String path) {
        return file.path().equals(path) || file.oldPath().filter(path::equals).isPresent();
    }
}
