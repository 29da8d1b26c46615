package org.reviewarchive.code;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds what changed inside the lines of a hunk. Pure; its cost is bounded by the length of the hunk. */
public final class LineChanges {
    private LineChanges() {}

    /** Returns what is known of each line, in their order. */
    public static List<LineChange> of(List<CodeLine> lines) {
        List<LineChange> changes = new ArrayList<>(Collections.nCopies(lines.size(), LineChange.NONE));
        int at = 0;
        while (at < lines.size()) {
            int added = end(lines, at, '-');
            int end = end(lines, added, '+');
            if (added > at && end > added) {
                pair(lines, at, changes.subList(at, added), changes.subList(added, end));
            }
            at = Math.max(end, at + 1);
        }
        return changes;
    }

    private static int end(List<CodeLine> lines, int start, char sign) {
        int end = start;
        while (end < lines.size() && lines.get(end).sign() == sign) {
            end++;
        }
        return end;
    }

    private static void pair(List<CodeLine> lines, int start, List<LineChange> before, List<LineChange> after) {
        List<String> old = texts(lines.subList(start, start + before.size()));
        List<String> now = texts(lines.subList(start + before.size(), start + before.size() + after.size()));
        Run run = new Run(old, now);
        for (int i = 0; i < old.size(); i++) {
            int partner = run.partner(i);
            if (partner >= 0) {
                Pairing pairing = run.isSpaceOnly(i) ? Pairing.SPACE : Pairing.WORDS;
                WordMarks marks = WordMarks.of(old.get(i), now.get(partner));
                before.set(i, new LineChange(pairing, marks.before()));
                after.set(partner, new LineChange(pairing, marks.after()));
            }
        }
    }

    private static List<String> texts(List<CodeLine> lines) {
        return lines.stream().map(CodeLine::text).toList();
    }
}
