package org.reviewarchive.site.view.statistics;

import java.util.List;
import org.reviewarchive.statistics.Buckets;
import org.reviewarchive.text.Texts;

/** Names ranges of whole numbers. */
record CountRanges(Texts texts) implements RangeWords {
    @Override
    public String value(long value) {
        return texts.of("number", value);
    }

    @Override
    public String range(Buckets buckets, int bucket) {
        List<Long> starts = buckets.starts();
        long start = starts.get(bucket);
        if (bucket + 1 == starts.size()) {
            return texts.of("rangeFrom", start);
        }
        long last = starts.get(bucket + 1) - 1;
        return start == last ? value(start) : texts.of("rangeCounts", start, last);
    }

    @Override
    public void name(ChartDraft draft, Buckets buckets) {
        for (int bucket = 0; bucket < buckets.starts().size(); bucket++) {
            boolean last = bucket + 1 == buckets.starts().size();
            draft.middle(
                    bucket, last ? texts.of("rangeAbove", buckets.starts().get(bucket) - 1) : range(buckets, bucket));
        }
    }
}
