package org.reviewarchive.reader.phabricator.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the tables of inline comments that a text browser draws into the lines of a browser's selection: the file, the
 * numbers, the words. A drawn table has the numbers left of the words and half-way down them.
 */
final class ColumnTables {
    private static final Pattern NUMBERS = Pattern.compile(
            "(\\d{1,9}(?:[\u2013\u2014-]\\d{1,9})?)(?: \u2197)?(?: ?(\\(On Diff #\\d{1,12}\\)))?(?=\\s|$)");
    private static final Pattern PATH = Pattern.compile("\\S*(?:/\\S+|\\.\\w{1,16})");

    /** A table's row is not longer; what is, is read as a comment's words. */
    private static final int TALLEST_ROW = 400;

    private final Set<String> paths;
    private final List<DumpLine> out = new ArrayList<>();

    /**
     * Makes a reader for one text.
     *
     * @param paths the files the text names above their code
     */
    ColumnTables(Set<String> paths) {
        this.paths = paths;
    }

    /** Returns all lines with the tables among them flattened. */
    List<DumpLine> flatten(List<DumpLine> lines) {
        int i = 0;
        while (i < lines.size()) {
            int numbers = isPath(lines, i) ? numbers(lines, i + 1) : -1;
            if (DumpInline.idOf(lines.get(i)).isPresent()) {
                i = linked(lines, i);
            } else if (numbers > i) {
                i = table(lines, i);
            } else {
                out.add(lines.get(i));
                i++;
            }
        }
        return out;
    }

    /** Where links are listed, a row's number is a link to the comment, and its words stand below it. */
    private int linked(List<DumpLine> lines, int i) {
        DumpLine line = lines.get(i);
        Matcher numbers = NUMBERS.matcher(line.words());
        if (!numbers.matches()) {
            out.add(line);
            return i + 1;
        }
        DumpLine above = out.isEmpty() ? DumpLine.BLANK : out.get(out.size() - 1);
        out.add(DumpLine.BLANK);
        if (!isPath(above)) {
            out.add(DumpLine.BLANK);
        }
        addNumbers(numbers, line);
        return i + 1;
    }

    private void addNumbers(Matcher numbers, DumpLine line) {
        out.add(new DumpLine(numbers.group(1), line.links()));
        out.add(DumpLine.of("\t" + Optional.ofNullable(numbers.group(2)).orElse("")));
        out.add(DumpLine.BLANK);
    }

    private boolean isPath(DumpLine line) {
        String words = line.words();
        return paths.contains(words)
                || words.length() < 1_000 && PATH.matcher(words).matches();
    }

    /** A drawn table has the file's name in its middle, above the first row. */
    private boolean isPath(List<DumpLine> lines, int i) {
        return i + 1 < lines.size()
                && lines.get(i).text().startsWith(" ")
                && !lines.get(i + 1).isBlank()
                && isPath(lines.get(i));
    }

    /** Returns the line with the numbers of the row that begins here; -1 when this is no row. */
    private static int numbers(List<DumpLine> lines, int from) {
        int last = Math.min(lines.size(), from + TALLEST_ROW);
        for (int i = from; i < last; i++) {
            String text = lines.get(i).text();
            if (!text.isEmpty() && text.charAt(0) != ' ' && !lines.get(i).isBlank()) {
                return cell(text).isPresent() && rowEnds(lines, from, i) ? i : -1;
            }
        }
        return -1;
    }

    /** The words go on below the numbers as far as they stood above them. */
    private static boolean rowEnds(List<DumpLine> lines, int from, int numbers) {
        int end = Math.min(lines.size(), numbers + (numbers - from) + 1);
        return lines.subList(numbers + 1, Math.max(numbers + 1, end)).stream()
                .allMatch(line -> line.isBlank() || line.text().charAt(0) == ' ');
    }

    private static Optional<Matcher> cell(String text) {
        Matcher numbers = NUMBERS.matcher(text.length() > 4_096 ? text.substring(0, 4_096) : text);
        return numbers.lookingAt() ? Optional.of(numbers) : Optional.empty();
    }

    private int table(List<DumpLine> lines, int from) {
        int i = from;
        while (i < lines.size()) {
            boolean path = isPath(lines, i) && numbers(lines, i + 1) > i;
            if (path) {
                out.add(DumpLine.of(lines.get(i).words()));
                out.add(DumpLine.BLANK);
                i++;
            }
            int numbers = i < lines.size() && !lines.get(i).isBlank() ? numbers(lines, i) : -1;
            if (numbers < 0) {
                break;
            }
            i = row(lines, i, numbers);
        }
        return i;
    }

    /** Rows end in an empty line, the first at or below the place that the numbers are the middle of. */
    private int row(List<DumpLine> lines, int from, int numbers) {
        int end = numbers + (numbers - from);
        while (end < lines.size() && !lines.get(end).isBlank()) {
            end++;
        }
        Matcher cell = cell(lines.get(numbers).text()).orElseThrow();
        addNumbers(cell, lines.get(numbers));
        List<String> words = new ArrayList<>();
        for (int i = from; i < Math.min(end, lines.size()); i++) {
            String text = lines.get(i).text();
            words.add(i == numbers ? " ".repeat(cell.end()) + text.substring(cell.end()) : text);
        }
        int margin = words.stream()
                .filter(text -> !DumpLine.bare(text).isEmpty())
                .mapToInt(ColumnTables::indent)
                .min()
                .orElse(0);
        words.forEach(text -> out.add(DumpLine.of(text.length() > margin ? text.substring(margin) : "")));
        // A file's name has one empty line below it, a comment's words have more.
        out.add(DumpLine.BLANK);
        out.add(DumpLine.BLANK);
        return Math.min(end + 1, lines.size());
    }

    private static int indent(String text) {
        int from = 0;
        while (from < text.length() && text.charAt(from) == ' ') {
            from++;
        }
        return from;
    }
}
