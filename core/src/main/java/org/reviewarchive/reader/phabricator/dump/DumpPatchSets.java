package org.reviewarchive.reader.phabricator.dump;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewarchive.model.Check;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.PatchSetUploaded;
import org.reviewarchive.model.TimelineEvent;
import org.reviewarchive.reader.phabricator.words.FileWords;

/** Reads which versions a dump names, in its timeline and above its files, and the files of the shown one. */
final class DumpPatchSets {
    private static final Pattern SHOWN = Pattern.compile("Diff (\\d{1,12})");
    private static final Pattern BUILT = Pattern.compile("^completed .*\\bDiff[ _](\\d{1,12})\\.$");
    private static final Pattern HISTORY = Pattern.compile("Diff \\d{1,6} +(\\d{1,12}) +(?:[0-9a-f]{6,40} +)?.*");
    private static final Pattern NOTE = Pattern.compile("This (?:file was|is an?) [^.]{1,4000}\\.(?: .*)?");
    private static final String FILE = "View Options";
    private static final int MOST_NOTES = 8;

    private final List<DumpLine> lines;
    private final List<TimelineEvent> timeline;

    DumpPatchSets(DumpText dump, List<TimelineEvent> timeline) {
        this.lines = dump.lines().subList(dump.contents(), dump.lines().size());
        this.timeline = timeline;
    }

    /** Returns the id of the version whose files the page shows: the last heading of its kind above the files. */
    Optional<String> shown() {
        Optional<String> shown = Optional.empty();
        for (DumpLine line : lines) {
            Matcher heading = line.text().length() > 60 ? null : SHOWN.matcher(line.words());
            if (heading != null && heading.matches()) {
                shown = Optional.of(heading.group(1));
            } else if (isFile(line)) {
                break;
            }
        }
        return shown;
    }

    /** Returns every version the dump names, oldest first: their numbers grow. */
    List<PatchSet> read(List<Check> checks) {
        Map<String, TimelineEvent> uploads = new LinkedHashMap<>();
        Set<String> ids = new LinkedHashSet<>();
        for (TimelineEvent event : timeline) {
            if (event instanceof PatchSetUploaded upload && upload.patchSet().isPresent()) {
                ids.add(upload.patchSet().get());
                uploads.putIfAbsent(upload.patchSet().get(), upload);
            }
            built(event).ifPresent(ids::add);
        }
        for (DumpLine line : lines) {
            Matcher row = line.text().length() > 300 ? null : HISTORY.matcher(line.words());
            if (row != null && row.matches()) {
                ids.add(row.group(1));
            }
        }
        shown().ifPresent(ids::add);
        return ids.stream()
                .sorted(Comparator.comparingLong(Long::parseLong))
                .map(id -> patchSet(id, Optional.ofNullable(uploads.get(id)), checks))
                .toList();
    }

    private PatchSet patchSet(String id, Optional<TimelineEvent> upload, List<Check> checks) {
        boolean isShown = shown().filter(id::equals).isPresent();
        return new PatchSet(
                id,
                OptionalInt.empty(),
                Optional.empty(),
                upload.flatMap(TimelineEvent::who),
                upload.flatMap(TimelineEvent::when),
                Optional.empty(),
                isShown ? checks : List.of(),
                isShown ? files() : List.of(),
                Optional.empty());
    }

    private static Optional<String> built(TimelineEvent event) {
        Matcher built = BUILT.matcher(event.head().text().orElse("").replaceFirst("^Harbormaster ", ""));
        return event.who().filter(who -> who.name().equals("Harbormaster")).isPresent() && built.find()
                ? Optional.of(built.group(1))
                : Optional.empty();
    }

    private static boolean isFile(DumpLine line) {
        return line.is(FILE);
    }

    /** Returns the files: each stands below the words of its menu. */
    List<FileDiff> files() {
        List<FileDiff> files = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int name = isFile(lines.get(i)) ? nextWords(i + 1) : lines.size();
            if (name < lines.size() && lines.get(name).text().length() < 4_096 && !isFile(lines.get(name))) {
                files.add(file(lines.get(name).words(), notes(name + 1)));
            }
        }
        return files;
    }

    private int nextWords(int from) {
        int i = from;
        while (i < lines.size() && i < from + 4 && lines.get(i).isBlank()) {
            i++;
        }
        return i < lines.size() && lines.get(i).isBlank() ? lines.size() : i;
    }

    private List<String> notes(int from) {
        List<String> notes = new ArrayList<>();
        for (int i = from; i < lines.size() && i < from + MOST_NOTES; i++) {
            String words = lines.get(i).words();
            if (words.length() > 4_096 || !NOTE.matcher(words).matches()) {
                break;
            }
            notes.add(words);
        }
        return notes;
    }

    private static FileDiff file(String path, List<String> notes) {
        return new FileDiff(
                path,
                Optional.empty(),
                FileWords.kind(notes, Optional.empty()),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                false,
                notes,
                List.of(),
                Optional.empty(),
                List.of());
    }
}
