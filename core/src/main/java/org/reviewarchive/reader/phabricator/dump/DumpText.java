package org.reviewarchive.reader.phabricator.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a dump and where in them a revision's parts begin.
 *
 * @param form how much of the page's shape is there
 * @param lines the lines, in every form as near to a browser's selection as can be
 * @param authored the line that says who made the revision
 * @param details the line of the heading Diff Detail, or {@code timeline}
 * @param timeline the line of the heading Event Timeline, or the end
 * @param contents the line that ends the timeline, or the end
 * @param cut whether the text had more lines than are kept
 */
record DumpText(
        DumpForm form, List<DumpLine> lines, int authored, int details, int timeline, int contents, boolean cut) {
    private static final String AUTHORED = "Authored by";
    private static final String DETAILS = "Diff Detail";
    private static final String TIMELINE = "Event Timeline";

    /** Headings that come after the timeline, each alone on its line. */
    private static final List<String> AFTER_TIMELINE =
            List.of("Revision Contents", "Changeset List", "Log In to Comment");

    private static final Pattern REVISION_LINE = Pattern.compile("(?:Differential )?D[1-9]\\d{0,8}");
    private static final Pattern CHANGESETS = Pattern.compile("Diff \\d{1,12}");
    private static final int MOST_LINES = 1_000_000;

    DumpText {
        lines = List.copyOf(lines);
    }

    /** Finds the parts of a revision's page in a text; empty when it is no dump of one. */
    static Optional<DumpText> of(String text) {
        boolean maybe = text.contains(AUTHORED) && (text.contains(TIMELINE) || text.contains(DETAILS));
        if (!maybe) {
            return Optional.empty();
        }
        List<DumpLine> raw = split(text);
        boolean cut = raw.size() == MOST_LINES;
        ColumnLines columns = new ColumnLines(raw);
        boolean set = columns.isMine();
        return of(set ? columns.lines() : raw, set ? Optional.of(DumpForm.COLUMNS) : Optional.empty(), cut);
    }

    private static Optional<DumpText> of(List<DumpLine> lines, Optional<DumpForm> known, boolean cut) {
        int authored = authored(lines);
        if (authored < 0) {
            return Optional.empty();
        }
        int details = find(lines, authored, DETAILS);
        int timeline = find(lines, details < 0 ? authored : details, TIMELINE);
        if (timeline < 0 && details < 0) {
            return Optional.empty();
        }
        timeline = timeline < 0 ? lines.size() : timeline;
        details = details < 0 ? timeline : lastBefore(lines, details, timeline);
        DumpForm form = known.orElse(hasLines(lines, authored) ? DumpForm.LINES : DumpForm.BARE);
        List<DumpLine> parted =
                new GluedDates(form == DumpForm.COLUMNS).part(lines, timeline, contents(lines, timeline));
        return Optional.of(new DumpText(form, parted, authored, details, timeline, contents(parted, timeline), cut));
    }

    /** A browser's selection has the revision's mark on a line of its own. */
    private static boolean hasLines(List<DumpLine> lines, int authored) {
        for (int i = 0; i < authored; i++) {
            if (REVISION_LINE.matcher(lines.get(i).words()).matches()) {
                return true;
            }
        }
        return false;
    }

    private static int authored(List<DumpLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (DumpHeader.isAuthored(lines.get(i).words())) {
                return i;
            }
        }
        return -1;
    }

    private static int find(List<DumpLine> lines, int from, String heading) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).is(heading)) {
                return i;
            }
        }
        return -1;
    }

    /** A summary may hold the heading's words; the heading is the last such line before the timeline. */
    private static int lastBefore(List<DumpLine> lines, int first, int end) {
        int last = first;
        for (int i = first; i < end; i++) {
            last = lines.get(i).is(DETAILS) ? i : last;
        }
        return last;
    }

    /** The headings below the timeline stand together; a comment may hold one of them, hardly two. */
    private static int contents(List<DumpLine> lines, int timeline) {
        for (int i = timeline; i < lines.size(); i++) {
            DumpLine line = lines.get(i);
            if (AFTER_TIMELINE.stream().anyMatch(line::is) && (i + 1 >= lines.size() || endsTimeline(lines, i))) {
                return i;
            }
        }
        return lines.size();
    }

    private static boolean endsTimeline(List<DumpLine> lines, int at) {
        int last = Math.min(lines.size(), at + 6);
        for (int i = at + 1; i < last; i++) {
            DumpLine line = lines.get(i);
            if (AFTER_TIMELINE.stream().anyMatch(line::is)
                    || line.is("Files")
                    || CHANGESETS.matcher(line.words()).matches()) {
                return true;
            }
        }
        return lines.subList(at + 1, last).stream().allMatch(DumpLine::isBlank);
    }

    private static List<DumpLine> split(String text) {
        List<DumpLine> lines = new ArrayList<>();
        Matcher end = Pattern.compile("\r\n|[\n\r\f]").matcher(text);
        int from = 0;
        while (lines.size() < MOST_LINES && end.find()) {
            lines.add(DumpLine.of(text.substring(from, end.start())));
            from = end.end();
        }
        if (lines.size() < MOST_LINES) {
            lines.add(DumpLine.of(text.substring(from)));
        }
        return lines;
    }
}
