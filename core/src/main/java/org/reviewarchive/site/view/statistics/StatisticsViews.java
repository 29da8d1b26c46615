package org.reviewarchive.site.view.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.model.State;
import org.reviewarchive.model.Status;
import org.reviewarchive.site.view.SiteFrame;
import org.reviewarchive.site.view.StateView;
import org.reviewarchive.statistics.Activity;
import org.reviewarchive.statistics.Statistics;
import org.reviewarchive.text.Texts;

/** Makes the view of the page of statistics. Immutable and thread-safe. */
public final class StatisticsViews {
    private final SiteFrame frame;
    private final Texts texts;

    /** Makes a factory for one site. */
    public StatisticsViews(SiteFrame frame) {
        this.frame = frame;
        this.texts = frame.texts();
    }

    /** Makes the view of the numbers of an archive. */
    public StatisticsView of(Statistics numbers) {
        Activity activity = numbers.activity();
        StatisticViews views = new StatisticViews(texts);
        return new StatisticsView(
                frame.around(
                        Addresses.statistics(), texts.of("statistics"), texts.of("statReviews", numbers.reviews())),
                texts.of("statReviews", numbers.reviews()),
                ActivityChart.of(activity, texts),
                texts.of("statCounted", activity.counted())
                        + (activity.undated() == 0 ? "" : " · " + texts.of("statUnknown", activity.undated())),
                years(activity),
                states(numbers),
                List.of(
                        views.ofTimes("Answer", numbers.answer()),
                        views.ofTimes("Landing", numbers.landing()),
                        views.ofCounts("Rounds", numbers.rounds()),
                        views.ofCounts("PatchSets", numbers.patchSets()),
                        views.ofCounts("Comments", numbers.comments()),
                        views.ofCounts("Threads", numbers.threads())));
    }

    private List<StatisticsView.Year> years(Activity activity) {
        List<StatisticsView.Year> years = new ArrayList<>();
        int before = activity.first().getMonthValue() - 1;
        for (int start = -before; start < activity.counts().size(); start += 12) {
            List<StatisticsView.Month> months = new ArrayList<>();
            int total = 0;
            for (int month = start; month < start + 12; month++) {
                boolean inside = month >= 0 && month < activity.counts().size();
                int count = inside ? activity.counts().get(month) : 0;
                total += count;
                months.add(new StatisticsView.Month(inside ? texts.of("number", count) : ""));
            }
            String year = String.valueOf(activity.month(start).getYear());
            years.add(new StatisticsView.Year(year, months, texts.of("number", total)));
        }
        return years;
    }

    private List<StatisticsView.Share> states(Statistics numbers) {
        List<StatisticsView.Share> shares = new ArrayList<>();
        int unknown = numbers.reviews();
        for (State state : State.values()) {
            int number = numbers.states().getOrDefault(state, 0);
            unknown -= number;
            shares.add(share(Optional.of(new Status(state, "")), number, numbers.reviews()));
        }
        return unknown == 0
                ? shares
                : Stream.concat(shares.stream(), Stream.of(share(Optional.empty(), unknown, numbers.reviews())))
                        .toList();
    }

    private StatisticsView.Share share(Optional<Status> state, int number, int reviews) {
        return new StatisticsView.Share(
                StateView.of(state, texts), texts.of("number", number), Shares.of(number, reviews, texts), (int)
                        (1000L * number / Math.max(1, reviews)));
    }
}
