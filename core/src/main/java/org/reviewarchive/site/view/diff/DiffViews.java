package org.reviewarchive.site.view.diff;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reviewarchive.model.CommentThread;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.FileKind;
import org.reviewarchive.model.Location;
import org.reviewarchive.model.OnLines;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Review;
import org.reviewarchive.site.view.PageScope;
import org.reviewarchive.site.view.SizeView;
import org.reviewarchive.site.view.Words;
import org.reviewarchive.site.view.patchset.PatchSetNames;
import org.reviewarchive.site.view.patchset.ShownPatchSet;
import org.reviewarchive.site.view.talk.ThreadView;
import org.reviewarchive.site.view.talk.ThreadViews;

/** Makes the view of a patch set's files, with threads under their lines. For one page only. */
public final class DiffViews {
    private static final String NOT_LOADED = "The code of this file is not in the capture.";

    private final PageScope scope;
    private final ThreadViews threads;
    private final ThreadPlaces places;
    private final Optional<PatchSet> shown;
    private final PatchSetNames names;
    private final Map<FileDiff, List<CommentThread>> threadsOf = new IdentityHashMap<>();
    private final List<CommentThread> homeless = new ArrayList<>();
    private final List<ThreadView> inOrder = new ArrayList<>();

    /**
     * Prepares the view.
     *
     * @param review the review
     * @param shown the patch set whose files stand on the page; on the review's own page the one {@link ShownPatchSet}
     *     tells
     * @param scope the page
     * @param threads makes the threads
     */
    public DiffViews(Review review, Optional<PatchSet> shown, PageScope scope, ThreadViews threads) {
        this.scope = scope;
        this.threads = threads;
        this.shown = shown;
        this.names = new PatchSetNames(review.patchSets(), scope.texts());
        this.places = new ThreadPlaces(shown.map(PatchSet::id), names);
        boolean whole = shown.map(PatchSet::id).equals(ShownPatchSet.of(review).map(PatchSet::id));
        for (CommentThread thread : review.threads()) {
            if (!whole && !isOn(thread.location(), shown.orElseThrow().id())) {
                continue;
            }
            Optional<FileDiff> file = fileOf(thread);
            file.map(f -> threadsOf.computeIfAbsent(f, k -> new ArrayList<>()))
                    .orElse(homeless)
                    .add(thread);
        }
    }

    /** Tells whether a thread was made on a patch set or is shown on it; the review's page alone has all threads. */
    private static boolean isOn(Location location, String patchSet) {
        boolean shownThere = location instanceof OnLines lines
                && lines.shownAt().filter(at -> at.patchSet().equals(patchSet)).isPresent();
        return shownThere
                || ThreadViews.patchSetOf(location).filter(patchSet::equals).isPresent();
    }

    private Optional<FileDiff> fileOf(CommentThread thread) {
        String path = ThreadViews.pathOf(thread.location());
        List<FileDiff> files = shown.map(PatchSet::files).orElse(List.of());
        return files.stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .or(() -> files.stream()
                        .filter(file -> file.oldPath().filter(path::equals).isPresent())
                        .findFirst());
    }

    public DiffView view() {
        List<FileView> files = new ArrayList<>();
        for (FileDiff file : shown.map(PatchSet::files).orElse(List.of())) {
            files.add(file(file, files.size() + 1));
        }
        List<ThreadView> elsewhere = new ArrayList<>();
        for (CommentThread thread : homeless) {
            elsewhere.add(threads.astray(thread, reasonAway(thread)));
        }
        inOrder.addAll(elsewhere);
        String name = shown.map(patchSet -> names.of(patchSet.id())).orElse("");
        return new DiffView(name, Words.count(files.size(), "file"), files, elsewhere, List.copyOf(inOrder));
    }

    private String reasonAway(CommentThread thread) {
        if (ThreadViews.pathOf(thread.location()).isEmpty()) {
            return "The capture does not say which file this is about.";
        }
        return shown.isPresent()
                ? "The file is not in the diff of " + names.of(shown.get().id()) + ", which this page shows."
                : "The files of this review are not in the capture.";
    }

    private FileView file(FileDiff file, int number) {
        List<CommentThread> here = threadsOf.getOrDefault(file, List.of());
        Map<HunkViews.Spot, List<ThreadView>> waiting = new LinkedHashMap<>();
        List<ThreadView> atFile = new ArrayList<>();
        HunkLines lines = new HunkLines(file.hunks());
        for (CommentThread thread : here) {
            ThreadPlaces.Place place = places.of(thread.location());
            boolean fits = place.spot().filter(lines::contains).isPresent();
            if (fits) {
                waiting.computeIfAbsent(place.spot().get(), k -> new ArrayList<>())
                        .add(threads.atFile(thread, ""));
            } else {
                String reason = place.spot()
                        .map(spot -> file.loaded() ? notAmong(spot) : NOT_LOADED)
                        .orElse(place.reason());
                atFile.add(threads.atFile(thread, reason));
            }
        }
        List<HunkView> hunks = new HunkViews(waiting).of(file.hunks());
        FileView view = view(file, number, hunks, atFile);
        inOrder.addAll(view.threadsAtFile());
        hunks.stream().flatMap(hunk -> hunk.lines().stream()).forEach(line -> inOrder.addAll(line.threadsHere()));
        inOrder.addAll(view.threadsAdrift());
        return view;
    }

    private static String notAmong(HunkViews.Spot spot) {
        return "Line " + spot.line() + " is not among the lines this capture shows.";
    }

    private FileView view(FileDiff file, int number, List<HunkView> hunks, List<ThreadView> atFile) {
        String id = "file-" + number;
        int slash = file.path().lastIndexOf('/') + 1;
        int count = threadsOf.getOrDefault(file, List.of()).size();
        return new FileView(
                id,
                scope.spot(id),
                file.path().substring(0, slash),
                file.path().substring(slash),
                file.oldPath().orElse(""),
                file.kind() == FileKind.MODIFIED || file.kind() == FileKind.OTHER ? "" : kind(file.kind()),
                SizeView.of(file),
                file.notes(),
                instead(file),
                hunks,
                atFile.stream().filter(thread -> thread.reason().isEmpty()).toList(),
                atFile.stream().filter(thread -> !thread.reason().isEmpty()).toList(),
                count == 0 ? "" : Words.count(count, "thread"));
    }

    private static String kind(FileKind kind) {
        return kind == FileKind.MODE ? "mode changed" : Words.lower(kind);
    }

    private static String instead(FileDiff file) {
        boolean binary = file.kind() == FileKind.BINARY;
        if (!file.hunks().isEmpty()
                || (file.loaded() || binary) && !file.notes().isEmpty()) {
            return "";
        }
        if (binary) {
            return "A binary file: there are no lines to show.";
        }
        return file.loaded() ? "No line of this file changed." : NOT_LOADED;
    }
}
