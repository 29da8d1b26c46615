package org.reviewarchive.reader.phabricator.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Parts the words of events from the dates that dumps glue to them, so that a date stands on a line of its own as it
 * does in a browser's selection. Where long lines were broken, an event is first put together again.
 */
final class GluedDates {
    /** No event is broken into more lines. */
    private static final int MOST_LINES = 8;

    /** Some text browsers break a date at its dashes and colons. */
    private static final Pattern DATE_CUT = Pattern.compile("\\d[-:_]$");

    private static final Pattern DATE_REST = Pattern.compile("\\d\\d|\\(UTC");

    private final boolean broken;

    GluedDates(boolean broken) {
        this.broken = broken;
    }

    /** Returns the lines with the events between two of them parted. */
    List<DumpLine> part(List<DumpLine> lines, int from, int to) {
        List<DumpLine> parted = new ArrayList<>(lines.subList(0, from));
        for (DumpLine line : lines.subList(from, to)) {
            parted.add(line);
            if (!line.isBlank()) {
                partLast(parted, from);
            }
        }
        parted.addAll(lines.subList(to, lines.size()));
        return parted;
    }

    /** Looks back from a line that may end an event for the line that begins it. */
    private void partLast(List<DumpLine> lines, int from) {
        int end = lines.size();
        int unknown = -1;
        for (int start = end - 1; start > from && end - start <= (broken ? MOST_LINES : 1); start--) {
            if (lines.get(start).isBlank()) {
                break;
            }
            String joined = joined(lines, start);
            Optional<DumpDate> date = DumpDate.atEndOf(joined);
            if (date.isEmpty() && !joined.endsWith(")")) {
                return;
            }
            Optional<DumpHead> head = date.map(DumpDate::before).flatMap(DumpHead::of);
            if (head.isPresent() && head.get().kind().isPresent()) {
                replace(lines, start, date.get());
                return;
            }
            // An exact date behind words that no rule knows is an event as well: no comment has one.
            boolean exact = head.isPresent() && !date.get().exact().isEmpty();
            unknown = unknown < 0 && exact ? start : unknown;
        }
        if (unknown >= 0) {
            replace(lines, unknown, DumpDate.atEndOf(joined(lines, unknown)).orElseThrow());
        }
    }

    private static String joined(List<DumpLine> lines, int start) {
        StringBuilder joined = new StringBuilder();
        for (DumpLine line : lines.subList(start, lines.size())) {
            String words = line.words();
            boolean inDate =
                    DATE_CUT.matcher(joined).find() && DATE_REST.matcher(words).lookingAt();
            joined.append(joined.isEmpty() || inDate ? "" : " ").append(words);
        }
        return joined.toString();
    }

    private static void replace(List<DumpLine> lines, int start, DumpDate date) {
        List<DumpLine> event = lines.subList(start, lines.size());
        List<String> links =
                event.stream().flatMap(line -> line.links().stream()).toList();
        event.clear();
        lines.add(new DumpLine(date.before(), links));
        lines.add(new DumpLine((date.shown() + " " + date.exact()).strip(), links));
    }
}
