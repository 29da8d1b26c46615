package org.reviewarchive.site.view.list;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.text.Texts;

/**
 * How much a list has to read.
 *
 * @param reviews reviews
 * @param comments comments
 * @param threads threads on files and lines
 * @param years when the reviews were opened, such as {@code 2019–2023}; empty when none has a date
 */
public record Tally(int reviews, int comments, int threads, Optional<String> years) {
    /** Counts, in one pass. */
    public static Tally of(List<ReviewFacts> reviews) {
        int comments = 0;
        int threads = 0;
        Instant first = Instant.MAX;
        Instant last = Instant.MIN;
        for (ReviewFacts facts : reviews) {
            comments += facts.counts().comments();
            threads += facts.counts().threads();
            Optional<Instant> created = facts.created();
            if (created.isPresent()) {
                first = created.get().isBefore(first) ? created.get() : first;
                last = created.get().isAfter(last) ? created.get() : last;
            }
        }
        Optional<String> years = first == Instant.MAX ? Optional.empty() : Optional.of(span(year(first), year(last)));
        return new Tally(reviews.size(), comments, threads, years);
    }

    private static String year(Instant instant) {
        return instant.toString().substring(0, 4);
    }

    private static String span(String first, String last) {
        return first.equals(last) ? first : first + "–" + last;
    }

    /** Says how many reviews and comments there are, and of which years. */
    String words(Texts texts) {
        String counts = texts.of("listTally", reviews, comments);
        return years.map(when -> texts.of("listOpened", counts, when)).orElse(counts);
    }
}
