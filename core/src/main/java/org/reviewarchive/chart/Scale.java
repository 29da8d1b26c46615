package org.reviewarchive.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Round numbers beside a plot.
 *
 * @param step from one to the next
 * @param count how many steps there are
 */
record Scale(int step, int count) {
    private static final int MOST = 4;

    /** Returns the scale with the smallest step, of 1, 2 or 5 with zeros, that reaches a number in four. */
    static Scale of(int highest) {
        long step = 1;
        for (int i = 0; step * MOST < highest; i++) {
            step = step * (i % 3 == 1 ? 5 : 4) / 2;
        }
        int count = (int) Math.max(1, (highest + step - 1) / step);
        return new Scale((int) step, count);
    }

    long top() {
        return (long) step * count;
    }

    List<Integer> steps() {
        return IntStream.rangeClosed(0, count).map(i -> i * step).boxed().toList();
    }
}
