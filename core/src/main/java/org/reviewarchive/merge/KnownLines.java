package org.reviewarchive.merge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.Hunk;
import org.reviewarchive.model.Side;

/**
 * The lines of one side of a file that a diff shows, with their numbers.
 *
 * @param numbers the number of each line, rising
 * @param lines the lines without their marks
 */
record KnownLines(List<Integer> numbers, List<String> lines) {
    static KnownLines of(FileDiff file, Side side) {
        char other = side == Side.NEW ? '-' : '+';
        List<Integer> numbers = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Hunk hunk : file.hunks()) {
            int number = side == Side.NEW ? hunk.newStart() : hunk.oldStart();
            for (String line : hunk.lines()) {
                if (!line.isEmpty() && line.charAt(0) != other && line.charAt(0) != '\\') {
                    numbers.add(number++);
                    lines.add(line.substring(1));
                }
            }
        }
        return new KnownLines(numbers, lines);
    }

    /**
     * Returns the number that a line of another version has here: the diff between what is known of both pairs them.
     *
     * @return empty when the line is not known, was changed or is not shown here
     */
    OptionalInt numberOf(int line, KnownLines other) {
        int at = other.numbers.indexOf(line);
        if (at < 0) {
            return OptionalInt.empty();
        }
        int shift = 0;
        for (Edit edit : new HistogramDiff().diff(RawTextComparator.DEFAULT, other.text(), text())) {
            if (at < edit.getBeginA()) {
                break;
            }
            if (at < edit.getEndA()) {
                return OptionalInt.empty();
            }
            shift = edit.getEndB() - edit.getEndA();
        }
        return OptionalInt.of(numbers.get(at + shift));
    }

    /** White space at the end is no difference: a page does not show it. */
    private RawText text() {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.stripTrailing()).append('\n'));
        return new RawText(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
