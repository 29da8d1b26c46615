package org.reviewarchive.statistics;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.reviewarchive.link.ReviewFacts;

/**
 * How many reviews were opened in each month, from the first to the last with any, those without any included.
 *
 * @param first the first month; any month when no date is known
 * @param counts the number of reviews for each month
 * @param undated reviews whose date is unknown, or is before or after what anybody can have written in a browser
 */
public record Activity(YearMonth first, List<Integer> counts, int undated) {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;

    /** Copies the list and rejects nulls. */
    public Activity {
        Objects.requireNonNull(first, "first");
        counts = List.copyOf(counts);
    }

    /** Counts the reviews of an archive. */
    public static Activity of(List<ReviewFacts> reviews) {
        int[] months = new int[(LAST_YEAR - FIRST_YEAR + 1) * 12];
        int undated = 0;
        for (ReviewFacts review : reviews) {
            int month = review.created()
                    .map(created -> created.atOffset(ZoneOffset.UTC))
                    .map(created -> (created.getYear() - FIRST_YEAR) * 12 + created.getMonthValue() - 1)
                    .orElse(-1);
            if (month < 0 || month >= months.length) {
                undated++;
            } else {
                months[month]++;
            }
        }
        return between(months, undated);
    }

    private static Activity between(int[] months, int undated) {
        int start = 0;
        while (start < months.length && months[start] == 0) {
            start++;
        }
        int end = months.length;
        while (end > start && months[end - 1] == 0) {
            end--;
        }
        YearMonth first = YearMonth.of(FIRST_YEAR, 1).plusMonths(start % months.length);
        return new Activity(first, Arrays.stream(months, start, end).boxed().toList(), undated);
    }

    /** Returns the month of a count. */
    public YearMonth month(int index) {
        return first.plusMonths(index);
    }

    /** Returns how many reviews are counted. */
    public int counted() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
