package org.reviewarchive.site.view.statistics;

import org.reviewarchive.statistics.Buckets;

/** Names ranges of values of one kind. */
interface RangeWords {
    /** Returns a value in words. */
    String value(long value);

    /** Returns a range in words. */
    String range(Buckets buckets, int bucket);

    /** Names the ranges under a chart, as short as can be. */
    void name(ChartDraft draft, Buckets buckets);
}
