package org.reviewarchive.reader.phabricator.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reviewarchive.model.Check;
import org.reviewarchive.model.CommentThread;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.Location;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.OnFile;
import org.reviewarchive.model.OnLines;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.PatchSetUploaded;
import org.reviewarchive.model.TimelineEvent;

/** Joins the history table, the timeline's uploads and the shown files into the versions of a revision. */
final class PatchSetsReader {
    private static final String CREATED = "created th(?:is|at) revision\\.$";

    private final List<HistoryReader.Row> history;
    private final List<TimelineEvent> timeline;

    PatchSetsReader(List<HistoryReader.Row> history, List<TimelineEvent> timeline) {
        this.history = history;
        this.timeline = timeline;
    }

    /**
     * Returns the versions, oldest first.
     *
     * @param shown id of the version whose files the page shows
     * @param files those files
     * @param checks what the page says in full about that version's checks
     */
    List<PatchSet> read(Optional<String> shown, List<FileDiff> files, List<Check> checks) {
        Map<String, TimelineEvent> uploads = uploads();
        List<PatchSet> patchSets = new ArrayList<>();
        for (HistoryReader.Row row : history) {
            boolean isShown = shown.filter(row.id()::equals).isPresent();
            Optional<TimelineEvent> upload = Optional.ofNullable(uploads.get(row.id()));
            patchSets.add(new PatchSet(
                    row.id(),
                    row.number(),
                    row.description(),
                    upload.flatMap(TimelineEvent::who),
                    when(row, upload),
                    row.base(),
                    isShown ? joined(checks, row.checks()) : row.checks(),
                    isShown ? files : List.of(),
                    Optional.empty()));
        }
        if (shown.isEmpty() && !files.isEmpty()) {
            patchSets.add(withoutRow(PatchSet.UNTOLD, Optional.empty(), checks, files));
        }
        Set<String> listed = history.stream().map(HistoryReader.Row::id).collect(Collectors.toSet());
        Set<String> others = new LinkedHashSet<>(uploads.keySet());
        shown.ifPresent(others::add);
        for (String id : others) {
            boolean isShown = shown.filter(id::equals).isPresent();
            if (!listed.contains(id)) {
                Optional<TimelineEvent> upload = Optional.ofNullable(uploads.get(id));
                patchSets.add(withoutRow(id, upload, isShown ? checks : List.of(), isShown ? files : List.of()));
            }
        }
        return patchSets;
    }

    /** Returns the versions with those, before them, that only comments name. */
    static List<PatchSet> withCommented(List<PatchSet> patchSets, List<CommentThread> threads) {
        Set<String> known = patchSets.stream().map(PatchSet::id).collect(Collectors.toSet());
        List<PatchSet> all = threads.stream()
                .map(CommentThread::location)
                .map(PatchSetsReader::patchSetOf)
                .flatMap(Optional::stream)
                .filter(known::add)
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .map(id -> withoutRow(id, Optional.empty(), List.of(), List.of()))
                .collect(Collectors.toCollection(ArrayList::new));
        all.addAll(patchSets);
        return all;
    }

    private static Optional<String> patchSetOf(Location location) {
        if (location instanceof OnLines lines) {
            return lines.patchSet();
        }
        return location instanceof OnFile file ? file.patchSet() : Optional.empty();
    }

    private static PatchSet withoutRow(
            String id, Optional<TimelineEvent> upload, List<Check> checks, List<FileDiff> files) {
        return new PatchSet(
                id,
                OptionalInt.empty(),
                Optional.empty(),
                upload.flatMap(TimelineEvent::who),
                upload.flatMap(TimelineEvent::when),
                Optional.empty(),
                checks,
                files,
                Optional.empty());
    }

    /** The timeline knows seconds where the table knows minutes; both must mean the same minute. */
    private static Optional<Moment> when(HistoryReader.Row row, Optional<TimelineEvent> upload) {
        Optional<Moment> exact = upload.flatMap(TimelineEvent::when);
        if (row.when().isEmpty()) {
            return exact;
        }
        boolean same =
                exact.isPresent() && exact.get().shown().equals(row.when().get().shown());
        return same ? exact : row.when();
    }

    /** The page's own list says more than the table's icons; a kind that it leaves out is taken from there. */
    private static List<Check> joined(List<Check> full, List<Check> icons) {
        return Stream.concat(
                        full.stream(),
                        icons.stream().filter(icon -> full.stream().noneMatch(c -> c.kind() == icon.kind())))
                .toList();
    }

    private Map<String, TimelineEvent> uploads() {
        Map<String, TimelineEvent> uploads = new LinkedHashMap<>();
        for (TimelineEvent event : timeline) {
            if (event instanceof PatchSetUploaded upload) {
                upload.patchSet().ifPresent(id -> uploads.putIfAbsent(id, event));
            } else if (!history.isEmpty() && event.head().text().orElse("").matches(".*" + CREATED)) {
                uploads.putIfAbsent(history.get(0).id(), event);
            }
        }
        return uploads;
    }
}
