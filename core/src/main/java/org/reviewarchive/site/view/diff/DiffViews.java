package org.reviewarchive.site.view.diff;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.ShownPatchSet;
import org.reviewarchive.model.CommentThread;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.Location;
import org.reviewarchive.model.OnLines;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Repository;
import org.reviewarchive.model.Review;
import org.reviewarchive.site.view.PageScope;
import org.reviewarchive.site.view.SizeView;
import org.reviewarchive.site.view.patchset.PatchSetNames;
import org.reviewarchive.site.view.talk.ThreadView;
import org.reviewarchive.site.view.talk.ThreadViews;
import org.reviewarchive.text.Texts;

/** Makes the view of a patch set's files, with threads under their lines. For one page only. */
public final class DiffViews {
    private final Review review;
    private final PageScope scope;
    private final ThreadViews threads;
    private final ThreadPlaces places;
    private final Optional<PatchSet> shown;
    private final PatchSetNames names;
    private final Map<FileDiff, List<CommentThread>> threadsOf = new IdentityHashMap<>();
    private final List<CommentThread> homeless = new ArrayList<>();
    private final List<ThreadView> inOrder = new ArrayList<>();
    private int spaceOnly;

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
        this.review = review;
        this.scope = scope;
        this.threads = threads;
        this.shown = shown;
        this.names = new PatchSetNames(review.patchSets(), scope.texts());
        this.places = new ThreadPlaces(shown.map(PatchSet::id), names, scope.texts());
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

    /** Returns the view of a review's files, each of which leads to the page of its path. */
    public DiffView view() {
        String repository = review.repository().map(Repository::name).orElse("");
        return view(path -> Optional.of(scope.to(Addresses.file(review.host(), repository, path))));
    }

    /** Returns the same for a commit, whose files have no pages of their own. */
    public DiffView viewOfCommit() {
        return view(path -> Optional.empty());
    }

    private DiffView view(Function<String, Optional<String>> history) {
        FileViews fileViews = new FileViews(scope, history);
        List<FileDiff> all = shown.map(PatchSet::files).orElse(List.of());
        List<FileView> files = new ArrayList<>();
        for (FileDiff file : all) {
            files.add(file(file, files.size() + 1, fileViews));
        }
        List<ThreadView> elsewhere = new ArrayList<>();
        for (CommentThread thread : homeless) {
            elsewhere.add(threads.astray(thread, reasonAway(thread)));
        }
        inOrder.addAll(elsewhere);
        Texts texts = scope.texts();
        return new DiffView(
                shown.map(patchSet -> texts.of("filesOf", names.of(patchSet.id())))
                        .orElse(""),
                texts.of("fileCount", files.size()),
                SizeView.of(all, scope.texts()),
                all.stream().anyMatch(file -> !file.hunks().isEmpty()),
                spaceOnly == 0 ? "" : texts.of("spaceOnly", spaceOnly),
                FolderView.of(files),
                files,
                elsewhere,
                List.copyOf(inOrder));
    }

    private String reasonAway(CommentThread thread) {
        if (ThreadViews.pathOf(thread.location()).isEmpty()) {
            return scope.texts().of("threadNoFile");
        }
        return shown.isPresent()
                ? scope.texts().of("threadOtherFile", names.of(shown.get().id()))
                : scope.texts().of("filesUnknown");
    }

    private FileView file(FileDiff file, int number, FileViews fileViews) {
        List<CommentThread> here = threadsOf.getOrDefault(file, List.of());
        Map<HunkViews.Spot, List<ThreadView>> waiting = new LinkedHashMap<>();
        List<ThreadView> atFile = new ArrayList<>();
        HunkLines lines = new HunkLines(file.hunks());
        for (CommentThread thread : here) {
            ThreadPlaces.Place place = places.of(thread.location());
            boolean fits = place.spot().filter(lines::contains).isPresent();
            if (fits) {
                waiting.computeIfAbsent(place.spot().get(), k -> new ArrayList<>())
                        .add(threads.under(thread, lines.idOf(place, number).map(id -> scope.spot(id.toString()))));
            } else {
                String reason = place.spot()
                        .map(spot ->
                                file.loaded() ? notAmong(spot) : scope.texts().of("fileNotLoaded"))
                        .orElse(place.reason());
                atFile.add(threads.atFile(thread, reason));
            }
        }
        HunkViews hunkViews = new HunkViews(scope, number, file.path(), waiting);
        FileView view = fileViews.of(file, number, new FileViews.Parts(hunkViews.of(file.hunks()), here, atFile));
        spaceOnly += hunkViews.spaceOnly();
        inOrder.addAll(view.threadsAtFile());
        view.hunks().stream()
                .flatMap(hunk -> hunk.lines().stream())
                .forEach(line -> inOrder.addAll(line.threadsHere()));
        inOrder.addAll(view.threadsAdrift());
        return view;
    }

    private String notAmong(HunkViews.Spot spot) {
        return scope.texts().of("lineNotShown", spot.line());
    }
}
