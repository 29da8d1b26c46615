package org.reviewarchive.site.view.statistics;

import org.reviewarchive.text.Texts;

/** Parts of a whole in words. */
final class Shares {
    private Shares() {}

    /** Returns {@code 12 %}; what is there is never said to be nothing, nor nearly all to be all. */
    static String of(int part, int whole, Texts texts) {
        if (whole == 0) {
            return "";
        }
        long rounded = (200L * part + whole) / (2L * whole);
        if (part > 0 && rounded == 0) {
            return texts.of("shareLess", 1);
        }
        return texts.of("share", part < whole ? Math.min(99, rounded) : rounded);
    }
}
