package org.reviewarchive.site.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reviewarchive.link.ShownPatchSet;
import org.reviewarchive.markup.MarkdownWords;
import org.reviewarchive.model.CommentThread;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.FileKind;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.site.view.diff.HunkLines;
import org.reviewarchive.site.view.diff.HunkViews;
import org.reviewarchive.site.view.diff.ThreadPlaces;
import org.reviewarchive.site.view.talk.ThreadViews;

/** The files of the version that the review's page shows, each thread after its line or at its file. */
final class TwinCode {
    private final TwinScope scope;
    private final TwinText out;
    private final TwinThreads threads;
    private final Optional<PatchSet> shown;
    private final ThreadPlaces places;
    private final Map<String, List<CommentThread>> waiting = new HashMap<>();
    private final List<CommentThread> elsewhere = new ArrayList<>();

    TwinCode(TwinScope scope, TwinText out) {
        this.scope = scope;
        this.out = out;
        this.threads = new TwinThreads(scope, out);
        this.shown = ShownPatchSet.of(scope.review());
        this.places = new ThreadPlaces(
                shown.map(PatchSet::id), scope.patchSets(), scope.page().texts());
        Map<String, String> paths = paths(shown.map(PatchSet::files).orElse(List.of()));
        for (CommentThread thread : scope.review().threads()) {
            String path = paths.get(ThreadViews.pathOf(thread.location()));
            List<CommentThread> group =
                    path == null ? elsewhere : waiting.computeIfAbsent(path, p -> new ArrayList<>());
            group.add(thread);
        }
    }

    /** Returns the path of a file by each name it had. */
    private static Map<String, String> paths(List<FileDiff> files) {
        Map<String, String> paths = new HashMap<>();
        files.forEach(file -> paths.put(file.path(), file.path()));
        files.forEach(file -> file.oldPath().ifPresent(old -> paths.putIfAbsent(old, file.path())));
        return paths;
    }

    void write() {
        out.heading(
                2,
                shown.map(patchSet -> scope.say(
                                "twinFilesOf",
                                MarkdownWords.line(scope.patchSets().of(patchSet.id()))))
                        .orElseGet(() -> scope.say("filesHeading")));
        shown.map(PatchSet::files).orElse(List.of()).forEach(this::write);
        if (!elsewhere.isEmpty()) {
            out.heading(2, scope.say("filesElsewhere"));
            elsewhere.forEach(thread -> threads.write(thread, ""));
        }
    }

    private void write(FileDiff file) {
        out.heading(3, MarkdownWords.code(file.path()));
        out.paragraph(facts(file));
        file.notes().forEach(note -> out.item(MarkdownWords.line(note)));
        // Two entries of one path show its threads once.
        List<CommentThread> here =
                Optional.ofNullable(waiting.remove(file.path())).orElse(List.of());
        HunkLines lines = new HunkLines(file.hunks());
        Map<HunkViews.Spot, List<CommentThread>> atLines = new HashMap<>();
        for (CommentThread thread : here) {
            ThreadPlaces.Place place = places.of(thread.location());
            if (place.spot().filter(lines::contains).isPresent()) {
                atLines.computeIfAbsent(place.spot().get(), spot -> new ArrayList<>())
                        .add(thread);
            } else {
                threads.write(thread, place.spot().isPresent() ? scope.say("twinNotAmong") : place.reason());
            }
        }
        new TwinHunks(out, threads, atLines).write(file.hunks());
    }

    private String facts(FileDiff file) {
        List<String> facts = new ArrayList<>();
        kind(file.kind()).ifPresent(key -> facts.add(scope.say(key)));
        file.oldPath().ifPresent(old -> facts.add(scope.say("twinOldPath", MarkdownWords.code(old))));
        file.added().ifPresent(count -> facts.add("\\+" + count));
        file.removed().ifPresent(count -> facts.add("−" + count));
        file.size().ifPresent(size -> facts.add(MarkdownWords.line(size)));
        if (!file.loaded() && file.kind() != FileKind.BINARY) {
            facts.add(scope.say("twinNotLoaded"));
        }
        return String.join(", ", facts);
    }

    private static Optional<String> kind(FileKind kind) {
        return switch (kind) {
            case ADDED -> Optional.of("twinAdded");
            case DELETED -> Optional.of("fileDeleted");
            case RENAMED -> Optional.of("fileRenamed");
            case COPIED -> Optional.of("fileCopied");
            case BINARY -> Optional.of("twinBinary");
            case MODE -> Optional.of("fileMode");
            case MODIFIED, OTHER -> Optional.empty();
        };
    }
}
