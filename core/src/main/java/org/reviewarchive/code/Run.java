package org.reviewarchive.code;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.Arrays;
import java.util.List;

/**
 * Removed lines and the added lines that follow them: finds which came from which, in order and without crossing. First
 * those that differ in white space only, then, between these, those with much the same words.
 */
final class Run {
    /** Longer runs were rewritten, and comparing all of their lines costs the square of it. */
    private static final int MOST_LINES = 600;

    private static final int MOST_COMPARED = 1_600;
    private static final int LONGEST_LINE = 1_000;

    /** Lines with less in common are different lines; marks on them would be noise. */
    private static final double ALIKE = 0.4;

    private final List<String> old;
    private final List<String> now;
    private final int[] partners;
    private final boolean[] spaceOnly;

    Run(List<String> old, List<String> now) {
        this.old = old;
        this.now = now;
        this.partners = new int[old.size()];
        this.spaceOnly = new boolean[old.size()];
        Arrays.fill(partners, -1);
        if (old.size() + now.size() <= MOST_LINES) {
            pairAll();
        } else if (old.size() == now.size()) {
            pairInOrder(0, 0, old.size());
        }
    }

    /** Returns the number of the added line that a removed line became; -1 for none. */
    int partner(int removed) {
        return partners[removed];
    }

    /** Tells whether a removed line differs from its partner in white space only. */
    boolean isSpaceOnly(int removed) {
        return spaceOnly[removed];
    }

    private void pairAll() {
        List<String> oldBare = old.stream().map(Run::bare).toList();
        List<String> newBare = now.stream().map(Run::bare).toList();
        int oldNext = 0;
        int newNext = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(oldBare, newBare).getDeltas()) {
            int oldStart = delta.getSource().getPosition();
            int newStart = delta.getTarget().getPosition();
            pairSame(oldNext, newNext, oldStart - oldNext);
            oldNext = oldStart + delta.getSource().size();
            newNext = newStart + delta.getTarget().size();
            pairAlike(oldStart, oldNext, newStart, newNext);
        }
        pairSame(oldNext, newNext, old.size() - oldNext);
    }

    private void pairSame(int oldStart, int newStart, int count) {
        for (int i = 0; i < count; i++) {
            partners[oldStart + i] = newStart + i;
            spaceOnly[oldStart + i] = true;
        }
    }

    private void pairInOrder(int oldStart, int newStart, int count) {
        for (int i = 0; i < count; i++) {
            boolean same = bare(old.get(oldStart + i)).equals(bare(now.get(newStart + i)));
            if (same || likeness(oldStart + i).to(new Likeness(line(now.get(newStart + i)))) >= ALIKE) {
                partners[oldStart + i] = newStart + i;
                spaceOnly[oldStart + i] = same;
            }
        }
    }

    private Likeness likeness(int removed) {
        return new Likeness(line(old.get(removed)));
    }

    private void pairAlike(int oldStart, int oldEnd, int newStart, int newEnd) {
        int rows = oldEnd - oldStart;
        int columns = newEnd - newStart;
        if (rows * columns > MOST_COMPARED) {
            if (rows == columns) {
                pairInOrder(oldStart, newStart, rows);
            }
            return;
        }
        double[][] alike = new double[rows][columns];
        List<Likeness> added = now.subList(newStart, newEnd).stream()
                .map(line -> new Likeness(line(line)))
                .toList();
        for (int i = 0; i < rows; i++) {
            Likeness removed = likeness(oldStart + i);
            for (int j = 0; j < columns; j++) {
                alike[i][j] = removed.to(added.get(j));
            }
        }
        new Alignment(alike, ALIKE).forEach((i, j) -> partners[oldStart + i] = newStart + j);
    }

    private static String line(String text) {
        return text.length() > LONGEST_LINE ? "" : text;
    }

    private static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        text.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> bare.append((char) c));
        return bare.toString();
    }
}
