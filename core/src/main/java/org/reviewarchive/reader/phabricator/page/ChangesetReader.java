package org.reviewarchive.reader.phabricator.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.FileKind;
import org.reviewarchive.model.FilePicture;
import org.reviewarchive.model.Hunk;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Side;
import org.reviewarchive.reader.phabricator.words.FileWords;

/** Reads the files of the shown version: their code where scripts had loaded it, and the comments that stand in it. */
final class ChangesetReader {
    private static final Pattern LINE = Pattern.compile("\\d{1,9}");
    private static final Pattern FROM = Pattern.compile("This (?:file|image) was (moved|copied) from (.+?)\\.?");

    private final Remarkup remarkup;
    private final PageMeta meta;
    private final Map<String, List<InlineRow>> inlines = new LinkedHashMap<>();
    private final Map<String, String> sizes;
    private boolean codeShown = true;

    /**
     * Makes a reader for one page.
     *
     * @param remarkup reads the comments' words
     * @param meta tells the numbers of files
     * @param sizes the size of each file as the table of contents words it, by the file's fragment
     */
    ChangesetReader(Remarkup remarkup, PageMeta meta, Map<String, String> sizes) {
        this.remarkup = remarkup;
        this.meta = meta;
        this.sizes = sizes;
    }

    /** Makes the reader leave the code out: the page compares two versions, so it is of neither. */
    void leaveCodeOut() {
        codeShown = false;
    }

    /** Returns the files in the page's order. */
    List<FileDiff> read(Element page) {
        List<FileDiff> files = new ArrayList<>();
        for (Element changeset : Dom.all(page, "differential-changeset")) {
            ChangesetParts parts = ChangesetParts.of(changeset);
            if (parts.path().isPresent()) {
                Optional<String> id = meta.changeset(changeset).or(() -> ChangesetIds.in(parts));
                files.add(read(parts, parts.path().get(), codeShown ? id : Optional.empty()));
            }
        }
        return files;
    }

    /** Returns the file whose code stands alone, without the box around it that tells its path. */
    FileDiff readAlone(Element code, Optional<String> number) {
        ChangesetParts parts = ChangesetParts.of(code);
        if (ChangesetIds.compares(parts)) {
            leaveCodeOut();
        }
        Optional<String> id = ChangesetIds.in(parts).or(() -> number);
        return read(parts, FileDiff.untoldPath(id.orElse(PatchSet.UNTOLD)), codeShown ? id : Optional.empty());
    }

    /** Returns the comments met in the code, by file, in order. */
    Map<String, List<InlineRow>> inlines() {
        return inlines;
    }

    private FileDiff read(ChangesetParts parts, String path, Optional<String> id) {
        List<String> notes = new ArrayList<>(parts.notices());
        parts.properties().forEach(table -> notes.addAll(properties(table)));
        parts.shield().ifPresent(shield -> notes.add(shieldWords(shield)));
        List<Hunk> hunks = parts.table().map(t -> rows(t, path, notes)).orElse(List.of());
        List<FilePicture> pictures = pictures(parts.images(), path);
        if (!pictures.isEmpty()) {
            hunks = List.of();
        }
        boolean waits = parts.loading()
                || parts.shield().filter(s -> !Dom.links(s).isEmpty()).isPresent();
        boolean loaded = codeShown && !waits && (parts.table().isPresent() || !notes.isEmpty() || !pictures.isEmpty());
        return file(
                path,
                notes,
                loaded ? Optional.of(hunks) : Optional.empty(),
                new Told(id, parts.anchor().map(sizes::get), pictures));
    }

    /** What stands beside a file: its number, its size in words, and pictures in place of its code. */
    private record Told(Optional<String> id, Optional<String> size, List<FilePicture> pictures) {}

    private List<FilePicture> pictures(List<Element> stages, String path) {
        List<FilePicture> pictures = new ArrayList<>();
        for (Element stage : stages) {
            remarkup.read(stage, path).ifPresent(picture -> pictures.add(new FilePicture(side(stage), picture)));
        }
        return pictures;
    }

    /** The cell of a picture is marked as the left one in all pages that have two; a page with one marks it as old. */
    private static Side side(Element stage) {
        Element cell = stage.closest("td");
        boolean old = cell != null
                && (cell.hasClass("old") || cell.attr("data-copy-mode").equals("copy-l"));
        return old ? Side.OLD : Side.NEW;
    }

    private static FileDiff file(String path, List<String> notes, Optional<List<Hunk>> code, Told told) {
        Optional<Matcher> from =
                notes.stream().map(FROM::matcher).filter(Matcher::matches).findFirst();
        boolean loaded = code.isPresent();
        return new FileDiff(
                path,
                from.map(m -> m.group(2)),
                kind(notes, code, told),
                loaded ? count(code.get(), '+') : OptionalInt.empty(),
                loaded ? count(code.get(), '-') : OptionalInt.empty(),
                told.size(),
                loaded,
                notes,
                code.orElse(List.of()),
                told.id(),
                told.pictures());
    }

    /** A picture that changed in place has no notice that says what it is. */
    private static FileKind kind(List<String> notes, Optional<List<Hunk>> code, Told told) {
        FileKind kind = FileWords.kind(notes, code);
        boolean isPlain = kind == FileKind.MODIFIED || kind == FileKind.OTHER;
        return isPlain && !told.pictures().isEmpty() ? FileKind.BINARY : kind;
    }

    private static OptionalInt count(List<Hunk> hunks, char mark) {
        return OptionalInt.of((int) hunks.stream()
                .flatMap(hunk -> hunk.lines().stream())
                .filter(line -> line.charAt(0) == mark)
                .count());
    }

    private List<Hunk> rows(Element table, String path, List<String> notes) {
        DiffRows code = new DiffRows(!table.hasClass("diff-1up"));
        int[] above = {0, 0};
        for (Element row : Dom.rows(table)) {
            List<Element> cells = Dom.cells(row);
            if (row.hasClass("inline")
                    || cells.stream().anyMatch(cell -> cell.id().startsWith("anchor-inline-"))) {
                InlineRow.synthetic(row).forEach(words -> notes.add("Line " + above[1] + ": " + words));
                inlines.computeIfAbsent(path, p -> new ArrayList<>()).addAll(InlineRow.read(row, above, remarkup));
            } else if (cells.stream().noneMatch(cell -> cell.hasClass("differential-shield"))) {
                code.read(cells);
                above[0] = lineNumber(cells, "OL", above[0]);
                above[1] = lineNumber(cells, "NL", above[1]);
            }
        }
        List<Hunk> hunks = code.hunks();
        notes.addAll(code.notes());
        return hunks;
    }

    /** Cells are named {@code C12OL34}: line 34 of changeset 12, old side. */
    private static int lineNumber(List<Element> cells, String side, int otherwise) {
        for (Element cell : cells) {
            int at = cell.id().indexOf(side);
            String number = at < 0 ? "" : cell.id().substring(at + side.length());
            if (LINE.matcher(number).matches()) {
                return Integer.parseInt(number);
            }
        }
        return otherwise;
    }

    private static List<String> properties(Element table) {
        List<String> found = new ArrayList<>();
        for (Element row : table.getElementsByTag("tr")) {
            List<Element> cells = Dom.cells(row);
            if (cells.size() == 3 && cells.get(0).normalName().equals("td")) {
                found.add(Dom.words(cells.get(0)) + ": " + Dom.words(cells.get(1)) + " → " + Dom.words(cells.get(2)));
            }
        }
        return found;
    }

    private static String shieldWords(Element shield) {
        Element copy = shield.clone();
        Dom.links(copy).forEach(Element::remove);
        return Dom.words(copy);
    }
}
