package org.reviewarchive.site.view.statistics;

import java.util.List;
import java.util.Optional;
import org.reviewarchive.site.view.ChartView;
import org.reviewarchive.site.view.ShellView;
import org.reviewarchive.site.view.StateView;

/**
 * The page of statistics.
 *
 * @param shell what surrounds it
 * @param tally how many reviews there are, in words
 * @param opened when reviews were opened; empty when no date is known
 * @param openedCounted how many are counted and how many are not, in words
 * @param months the same in numbers, a year a row
 * @param states how many reviews are in each state
 * @param statistics how the rest is spread
 */
public record StatisticsView(
        ShellView shell,
        String tally,
        Optional<ChartView> opened,
        String openedCounted,
        List<Year> months,
        List<Share> states,
        List<StatisticView> statistics) {
    /**
     * A year.
     *
     * @param year its number
     * @param yearMonths the number of reviews for each month; empty for months before the first and after the last
     * @param yearTotal the number of reviews
     */
    record Year(String year, List<Month> yearMonths, String yearTotal) {}

    /**
     * A month.
     *
     * @param monthNumber how many reviews were opened in it
     */
    record Month(String monthNumber) {}

    /**
     * The part of the reviews that are in one state.
     *
     * @param shareState the state
     * @param shareNumber how many reviews
     * @param shareWords the part in words
     * @param shareWidth the part of a thousand
     */
    record Share(StateView shareState, String shareNumber, String shareWords, int shareWidth) {}
}
