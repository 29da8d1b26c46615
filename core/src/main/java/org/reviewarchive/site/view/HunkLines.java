package org.reviewarchive.site.view;

import java.util.BitSet;
import java.util.List;
import org.reviewarchive.model.Hunk;
import org.reviewarchive.model.Side;

/** Tells which lines of a file its hunks hold; counts the lines themselves, since a heading may be wrong. */
final class HunkLines {
    private final BitSet oldLines = new BitSet();
    private final BitSet newLines = new BitSet();

    HunkLines(List<Hunk> hunks) {
        for (Hunk hunk : hunks) {
            int oldNext = hunk.oldCount() == 0 ? hunk.oldStart() + 1 : hunk.oldStart();
            int newNext = hunk.newCount() == 0 ? hunk.newStart() + 1 : hunk.newStart();
            for (String line : hunk.lines()) {
                char sign = line.isEmpty() ? ' ' : line.charAt(0);
                if (sign == ' ' || sign == '-') {
                    oldLines.set(oldNext++);
                }
                if (sign == ' ' || sign == '+') {
                    newLines.set(newNext++);
                }
            }
        }
    }

    boolean contains(HunkViews.Spot spot) {
        return spot.line() > 0 && (spot.side() == Side.OLD ? oldLines : newLines).get(spot.line());
    }
}
