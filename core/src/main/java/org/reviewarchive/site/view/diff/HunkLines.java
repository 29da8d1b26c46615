package org.reviewarchive.site.view.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reviewarchive.code.CodeLine;
import org.reviewarchive.model.Hunk;
import org.reviewarchive.model.Side;
import org.reviewarchive.site.view.LineId;

/** Tells which lines of a file its hunks hold; counts the lines themselves, since a heading may be wrong. */
public final class HunkLines {
    private final List<Hunk> hunks;
    private final List<Run> runs = new ArrayList<>();

    private record Run(Side side, int start, int count) {}

    public HunkLines(List<Hunk> hunks) {
        this.hunks = hunks;
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

    /**
     * Returns the id of the first line that a place is about, as part of a file of that number; where that is not on
     * the page, of the last.
     */
    Optional<LineId> idOf(ThreadPlaces.Place place, int file) {
        return place.spot()
                .flatMap(last -> idOf(new HunkViews.Spot(last.side(), place.first()), file)
                        .or(() -> idOf(last, file)));
    }

    /** Returns the id that a line has on the page as part of a file of that number; empty when it is not there. */
    public Optional<LineId> idOf(HunkViews.Spot spot, int file) {
        for (Hunk hunk : hunks) {
            int old = hunk.oldCount() == 0 ? hunk.oldStart() + 1 : hunk.oldStart();
            int now = hunk.newCount() == 0 ? hunk.newStart() + 1 : hunk.newStart();
            for (CodeLine line : CodeLine.all(hunk.lines())) {
                boolean found = spot.side() == Side.OLD
                        ? line.isOld() && old == spot.line()
                        : line.isNew() && now == spot.line();
                if (found) {
                    return Optional.of(new LineId(file, line.isNew() ? Side.NEW : Side.OLD, line.isNew() ? now : old));
                }
                old += line.isOld() ? 1 : 0;
                now += line.isNew() ? 1 : 0;
            }
        }
        return Optional.empty();
    }
}
