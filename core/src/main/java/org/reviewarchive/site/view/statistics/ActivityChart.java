package org.reviewarchive.site.view.statistics;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reviewarchive.chart.Columns;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.site.view.ChartView;
import org.reviewarchive.statistics.Activity;
import org.reviewarchive.text.Texts;

/** Draws how many reviews were opened a month; a year, when there are too many months to tell apart. */
public final class ActivityChart {
    private static final Columns.Frame FRAME = new Columns.Frame(720, 180, 44, 26, 26);

    private static final int MOST_MONTHS = 300;
    private static final int FEW_MONTHS = 18;
    private static final int MOST_YEARS = 12;

    private final Activity activity;
    private final Texts texts;
    private final int step;
    private final List<Integer> counts = new ArrayList<>();

    private ActivityChart(Activity activity, Texts texts) {
        this.activity = activity;
        this.texts = texts;
        this.step = activity.counts().size() > MOST_MONTHS ? 12 : 1;
        int before = step == 1 ? 0 : activity.first().getMonthValue() - 1;
        for (int month = 0; month < activity.counts().size(); month++) {
            int bar = (month + before) / step;
            int count = activity.counts().get(month);
            if (bar == counts.size()) {
                counts.add(count);
            } else {
                counts.set(bar, counts.get(bar) + count);
            }
        }
    }

    /** Draws the chart of an archive; empty when the date of no review is known. */
    public static Optional<ChartView> of(LinkIndex links, Texts texts) {
        return of(Activity.of(links.newestFirst()), texts);
    }

    static Optional<ChartView> of(Activity activity, Texts texts) {
        return activity.counts().isEmpty() ? Optional.empty() : Optional.of(new ActivityChart(activity, texts).drawn());
    }

    private ChartView drawn() {
        ChartDraft draft = new ChartDraft(texts, new Columns(FRAME, counts));
        if (counts.size() <= FEW_MONTHS) {
            nameSome(draft);
        } else {
            nameYears(draft);
        }
        String up = texts.of(step == 1 ? "chartMonths" : "chartYears");
        int highest = counts.indexOf(counts.stream().max(Integer::compare).orElseThrow());
        String title = texts.of("chartActivity", up, name(0), name(counts.size() - 1), bar(highest));
        return draft.done("wide", List.of(title, up, ""), this::bar);
    }

    private void nameSome(ChartDraft draft) {
        int each = (counts.size() + 5) / 6;
        for (int bar = 0; bar < counts.size(); bar += each) {
            draft.middle(bar, name(bar));
        }
    }

    /** Names the years that have room for it, each under the middle of its bars. */
    private void nameYears(ChartDraft draft) {
        int years = counts.size() * step / 12;
        int each = years <= MOST_YEARS ? 1 : years <= 2 * MOST_YEARS ? 2 : years <= 5 * MOST_YEARS ? 5 : 10;
        for (int bar = 0; bar < counts.size(); bar++) {
            YearMonth month = month(bar);
            boolean begins = month.getMonthValue() == 1 || step == 12;
            if (begins && bar > 0 && month.getYear() % each == 0) {
                draft.tick(bar);
            }
            int middle = step == 12 ? month.getMonthValue() : 7;
            if (month.getMonthValue() == middle && month.getYear() % each == 0) {
                draft.middle(bar, String.valueOf(month.getYear()));
            }
        }
    }

    private String bar(int index) {
        return texts.of("chartBar", name(index), counts.get(index));
    }

    private String name(int bar) {
        return step == 1 ? month(bar).toString() : String.valueOf(month(bar).getYear());
    }

    private YearMonth month(int bar) {
        return activity.month(bar * step);
    }
}
