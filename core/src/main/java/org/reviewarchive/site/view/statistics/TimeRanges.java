package org.reviewarchive.site.view.statistics;

import java.util.List;
import org.reviewarchive.statistics.Buckets;
import org.reviewarchive.text.Texts;

/** Names ranges of times. Under a chart a range is named by its ends, which stand between the bars. */
record TimeRanges(Texts texts) implements RangeWords {
    @Override
    public String value(long value) {
        return new DurationWords(texts).whole(value);
    }

    @Override
    public String range(Buckets buckets, int bucket) {
        List<Long> starts = buckets.starts();
        if (bucket == 0) {
            return texts.of("rangeBelow", value(starts.get(1)));
        }
        return bucket + 1 == starts.size()
                ? texts.of("rangeFrom", value(starts.get(bucket)))
                : texts.of("rangeTimes", value(starts.get(bucket)), value(starts.get(bucket + 1)));
    }

    @Override
    public void name(ChartDraft draft, Buckets buckets) {
        for (int bucket = 1; bucket < buckets.starts().size(); bucket++) {
            draft.edge(bucket, new DurationWords(texts).brief(buckets.starts().get(bucket)));
        }
    }
}
