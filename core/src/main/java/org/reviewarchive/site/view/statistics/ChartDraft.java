package org.reviewarchive.site.view.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.reviewarchive.chart.Columns;
import org.reviewarchive.site.view.ChartView;
import org.reviewarchive.text.Texts;

/** A chart whose names are not all said yet. */
final class ChartDraft {
    private final Texts texts;
    private final Columns columns;
    private final List<ChartView.Tick> ticks = new ArrayList<>();
    private final List<ChartView.Mark> marks = new ArrayList<>();

    ChartDraft(Texts texts, Columns columns) {
        this.texts = texts;
        this.columns = columns;
    }

    /** Marks the left edge of a bar. */
    void tick(int index) {
        ticks.add(new ChartView.Tick(columns.edge(index)));
    }

    /** Names the left edge of a bar. */
    void edge(int index, String words) {
        tick(index);
        mark(columns.edge(index), words);
    }

    /** Names a bar. */
    void middle(int index, String words) {
        mark(columns.middle(index), words);
    }

    private void mark(String x, String words) {
        marks.add(new ChartView.Mark(x, words, marks.size() % 2 == 1));
    }

    /**
     * Ends the chart.
     *
     * @param style the class of its proportions
     * @param said what it shows, what its height means and what is from left to right
     * @param bar says what a bar shows
     */
    ChartView done(String style, List<String> said, IntFunction<String> bar) {
        Columns.Frame frame = columns.frame();
        int ground = frame.height() - frame.bottom();
        return new ChartView(
                style,
                said.get(0),
                frame.width(),
                frame.height(),
                frame.left(),
                ground,
                ground + 6,
                said.get(1),
                said.get(2),
                columns.rules().stream()
                        .map(rule -> new ChartView.Rule(rule.y(), texts.of("number", rule.value())))
                        .toList(),
                columns.bars().stream()
                        .map(each -> new ChartView.Bar(
                                each.x(), each.y(), each.width(), each.height(), bar.apply(each.index())))
                        .toList(),
                ticks,
                marks);
    }
}
