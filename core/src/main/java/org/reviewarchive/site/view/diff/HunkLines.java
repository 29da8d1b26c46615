package org.reviewarchive.site.view.diff;

import java.util.ArrayList;
import java.util.List;
import org.reviewarchive.model.Hunk;
import org.reviewarchive.model.Side;

/** Tells which lines of a file its hunks hold; counts the lines themselves, since a heading may be wrong. */
public final class HunkLines {
    private final List<Run> runs = new ArrayList<>();

    private record Run(Side side, int start, int count) {}

    public HunkLines(List<Hunk> hunks) {
        for (Hunk hunk : hunks) {
            add(Side.OLD, hunk.oldCount() == 0 ? hunk.oldStart() + 1 : hunk.oldStart(), '-', hunk);
            add(Side.NEW, hunk.newCount() == 0 ? hunk.newStart() + 1 : hunk.newStart(), '+', hunk);
        }
    }

    private void add(Side side, int start, char own, Hunk hunk) {
        long count = hunk.lines().stream()
                .filter(line -> line.isEmpty() || line.charAt(0) == ' ' || line.charAt(0) == own)
                .count();
        runs.add(new Run(side, start, (int) count));
    }

    public boolean contains(HunkViews.Spot spot) {
        return spot.line() > 0
                && runs.stream()
                        .anyMatch(run -> run.side == spot.side()
                                && spot.line() >= run.start
                                && spot.line() - run.start < run.count);
    }
}
