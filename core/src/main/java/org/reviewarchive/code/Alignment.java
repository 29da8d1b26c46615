package org.reviewarchive.code;

import java.util.function.BiConsumer;

/** Pairs rows with columns so that no two pairs cross and what is alike in all is the most. */
final class Alignment {
    private final double[][] alike;
    private final double least;
    private final double[][] best;

    /**
     * Works out the pairs.
     *
     * @param alike how much a row and a column have in common
     * @param least what a pair has at least
     */
    Alignment(double[][] alike, double least) {
        this.alike = alike;
        this.least = least;
        int columns = alike.length == 0 ? 0 : alike[0].length;
        this.best = new double[alike.length + 1][columns + 1];
        for (int i = alike.length - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                best[i][j] = Math.max(together(i, j), Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
    }

    private double together(int i, int j) {
        return alike[i][j] < least ? -1 : best[i + 1][j + 1] + alike[i][j];
    }

    /** Hands on each pair of a row and a column, first to last. */
    void forEach(BiConsumer<Integer, Integer> pair) {
        int i = 0;
        int j = 0;
        while (i < alike.length && j < alike[i].length) {
            if (together(i, j) >= best[i][j]) {
                pair.accept(i++, j++);
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
