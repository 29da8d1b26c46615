package org.reviewarchive.site.view.statistics;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reviewarchive.chart.Columns;
import org.reviewarchive.site.view.ChartView;
import org.reviewarchive.statistics.Distribution;
import org.reviewarchive.text.Texts;

/** Makes pictures, words and tables of distributions. Immutable and thread-safe. */
final class StatisticViews {
    private static final Columns.Frame FRAME = new Columns.Frame(480, 200, 40, 26, 40);

    private final Texts texts;
    private final RangeWords times;
    private final RangeWords counts;

    StatisticViews(Texts texts) {
        this.texts = texts;
        this.times = new TimeRanges(texts);
        this.counts = new CountRanges(texts);
    }

    /**
     * Makes the view of how long something took.
     *
     * @param key the ending of the keys of its words; in small letters the id of its heading
     * @param values the times in seconds
     */
    StatisticView ofTimes(String key, Distribution values) {
        return of(key, values, times);
    }

    /** Makes the view of how much there was of something. */
    StatisticView ofCounts(String key, Distribution values) {
        return of(key, values, counts);
    }

    private StatisticView of(String key, Distribution values, RangeWords words) {
        String name = texts.of("stat" + key);
        String middle = values.middle().map(of -> middle(of, words::value)).orElse("");
        return new StatisticView(
                key.toLowerCase(Locale.ROOT),
                name,
                texts.of("statMeans" + key),
                middle,
                counted(key, values),
                values.counted() == 0
                        ? Optional.empty()
                        : Optional.of(chart(
                                List.of(name + ". " + middle, texts.of("reviews"), texts.of("across" + key)),
                                values,
                                words)),
                IntStream.range(0, values.counts().size())
                        .mapToObj(bucket -> range(values, bucket, words))
                        .toList());
    }

    private String middle(Distribution.Middle middle, LongFunction<String> words) {
        return texts.of(
                "statMiddle", words.apply(middle.median()), words.apply(middle.lower()), words.apply(middle.upper()));
    }

    private String counted(String key, Distribution values) {
        String without = values.without() == 0 ? "" : texts.of("statWithout" + key, values.without());
        String unknown = values.unknown() == 0 ? "" : texts.of("statUnknown", values.unknown());
        return Stream.of(texts.of("statCounted", values.counted()), without, unknown)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private ChartView chart(List<String> said, Distribution values, RangeWords words) {
        ChartDraft draft = new ChartDraft(texts, new Columns(FRAME, values.counts()));
        words.name(draft, values.buckets());
        return draft.done(
                "narrow",
                said,
                bucket -> texts.of(
                        "chartBar",
                        words.range(values.buckets(), bucket),
                        values.counts().get(bucket)));
    }

    private StatisticView.Range range(Distribution values, int bucket, RangeWords words) {
        int number = values.counts().get(bucket);
        return new StatisticView.Range(
                words.range(values.buckets(), bucket),
                texts.of("number", number),
                Shares.of(number, values.counted(), texts));
    }
}
