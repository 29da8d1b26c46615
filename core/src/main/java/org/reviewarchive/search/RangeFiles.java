package org.reviewarchive.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.reviewarchive.json.Digits;
import org.reviewarchive.link.PageFacts;
import org.reviewarchive.link.ReviewFacts;

/** Writes what narrows and orders results: a few facts of every document of a range, in columns. */
final class RangeFiles {
    private static final int UNKNOWN_DAY = -1;
    private static final int LAST_YEAR = 9_999;
    private static final long LAST_DAY = LocalDate.of(LAST_YEAR, 12, 31).toEpochDay();

    private RangeFiles() {}

    /**
     * Returns what the file of facts says.
     *
     * @param start the first number of the range
     * @param documents its documents by their number
     */
    static Map<String, Object> facts(int start, SortedMap<Integer, PageFacts> documents) {
        List<PageFacts> all = List.copyOf(documents.values());
        List<String> repositories = List.copyOf(
                new TreeSet<>(all.stream().flatMap(f -> repository(f).stream()).toList()));
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("numbers", numbers(start, List.copyOf(documents.keySet())));
        facts.put("states", column(all, StateWord::number));
        facts.put("years", column(all, RangeFiles::year));
        facts.put("repositories", repositories);
        facts.put(
                "repository",
                column(all, f -> repository(f).map(repositories::indexOf).orElse(-1) + 1));
        return facts;
    }

    /** Returns what the file of days says. */
    static Map<String, Object> days(SortedMap<Integer, PageFacts> documents) {
        StringBuilder days = new StringBuilder();
        int last = 0;
        for (PageFacts facts : documents.values()) {
            int day = day(facts);
            Digits.appendSigned(days, day - last);
            last = day;
        }
        return Map.of("days", days.toString());
    }

    private static String numbers(int start, List<Integer> numbers) {
        StringBuilder runs = new StringBuilder();
        int next = start;
        for (int i = 0; i < numbers.size(); ) {
            int end = i;
            while (end < numbers.size() && numbers.get(end) - numbers.get(i) == end - i) {
                end++;
            }
            Digits.append(runs, numbers.get(i) - next);
            Digits.append(runs, end - i);
            next = numbers.get(i) + end - i;
            i = end;
        }
        return runs.toString();
    }

    private static String column(List<PageFacts> documents, ToIntFunction<PageFacts> value) {
        List<Integer> values = new ArrayList<>();
        documents.forEach(facts -> values.add(value.applyAsInt(facts)));
        StringBuilder runs = new StringBuilder();
        for (int i = 0; i < values.size(); ) {
            int end = i;
            while (end < values.size() && values.get(end).equals(values.get(i))) {
                end++;
            }
            Digits.append(runs, values.get(i));
            Digits.append(runs, end - i);
            i = end;
        }
        return runs.toString();
    }

    private static Optional<String> repository(PageFacts facts) {
        return facts instanceof ReviewFacts review ? review.repository() : Optional.empty();
    }

    /** A capture may say any date; what no calendar of four digits has is its last day or none. */
    private static int year(PageFacts facts) {
        return facts.created()
                .map(created -> Math.min(
                        LAST_YEAR, Math.max(0, created.atZone(ZoneOffset.UTC).getYear())))
                .orElse(0);
    }

    private static int day(PageFacts facts) {
        return facts.created()
                .map(created -> (int)
                        Math.min(LAST_DAY, Math.max(UNKNOWN_DAY, ChronoUnit.DAYS.between(Instant.EPOCH, created))))
                .orElse(UNKNOWN_DAY);
    }
}
