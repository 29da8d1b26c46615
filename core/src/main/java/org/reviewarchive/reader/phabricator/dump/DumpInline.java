package org.reviewarchive.reader.phabricator.dump;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line above an inline comment in a dump's timeline: the lines of code it is about, and the version when that is
 * not the shown one.
 *
 * @param id the number in {@code #inline-N}, where the dump lists addresses
 * @param from first line
 * @param to last line, inclusive
 * @param patchSet the version the lines belong to, when the dump names one
 */
record DumpInline(Optional<String> id, OptionalInt from, OptionalInt to, Optional<String> patchSet) {
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,9})(?:\\s?[\u2013\u2014-]\\s?(\\d{1,9}))?(?: ?\u2197)?");
    private static final Pattern OTHER_DIFF = Pattern.compile("\\(On Diff #(\\d{1,12})\\)");
    private static final Pattern ANCHOR = Pattern.compile("#inline-(\\d{1,12})$");

    /** The cell beside the numbers; a browser's selection prints a table's cells with tabs between them. */
    private static final String NEXT_CELL = "\t";

    /** Reads the row that begins at a line; empty when none does. */
    static Optional<DumpInline> at(List<DumpLine> lines, int i) {
        if (i + 1 >= lines.size() || lines.get(i).text().length() > 60) {
            return Optional.empty();
        }
        Matcher numbers = NUMBERS.matcher(lines.get(i).words());
        DumpLine next = lines.get(i + 1);
        if (!next.text().startsWith(NEXT_CELL) || next.text().length() > 60 || !numbers.matches()) {
            return Optional.empty();
        }
        Matcher other = OTHER_DIFF.matcher(next.words());
        if (!next.isBlank() && !other.matches()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(numbers.group(1));
        int to = numbers.group(2) == null ? from : Math.max(from, Integer.parseInt(numbers.group(2)));
        return Optional.of(new DumpInline(
                idOf(lines.get(i)),
                OptionalInt.of(from),
                OptionalInt.of(to),
                next.isBlank() ? Optional.empty() : Optional.of(other.group(1))));
    }

    static Optional<String> idOf(DumpLine line) {
        return line.links().stream()
                .map(ANCHOR::matcher)
                .filter(Matcher::find)
                .map(anchor -> anchor.group(1))
                .findFirst();
    }

    /** Tells whether a line names the file of the row below it: it stands alone above the numbers. */
    static boolean isPath(List<DumpLine> lines, int i) {
        return i + 3 < lines.size()
                && !lines.get(i).isBlank()
                && lines.get(i).text().length() < 4_096
                && lines.get(i + 1).isBlank()
                && at(lines, i + 2).isPresent()
                && at(lines, i).isEmpty();
    }
}
