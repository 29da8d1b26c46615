package org.reviewarchive.site.view.statistics;

import java.util.List;
import java.util.Optional;
import org.reviewarchive.site.view.ChartView;

/**
 * How one number is spread over the reviews.
 *
 * @param statisticId the id of its heading
 * @param statisticName what is counted
 * @param definition what that means, in a sentence
 * @param middle median and quartiles in words; empty when nothing is counted
 * @param counted how many reviews are counted and how many are not, in words
 * @param chart the picture; empty when nothing is counted
 * @param ranges the same in numbers
 */
record StatisticView(
        String statisticId,
        String statisticName,
        String definition,
        String middle,
        String counted,
        Optional<ChartView> chart,
        List<Range> ranges) {
    /**
     * How many reviews are in a range.
     *
     * @param rangeWords the range
     * @param rangeNumber how many reviews
     * @param rangeShare their share of those that are counted
     */
    record Range(String rangeWords, String rangeNumber, String rangeShare) {}
}
