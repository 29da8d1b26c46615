package org.reviewarchive;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Review;

/**
 * What stays in memory of a capture that holds a review.
 *
 * @param number the capture's place in the folder, under which the store keeps the review
 * @param path the capture
 * @param facts the review's facts
 * @param richness how much the capture holds
 * @param lacks what it lacks: how often each code was reported
 */
record ReadCapture(int number, String path, ReviewFacts facts, Richness richness, Map<Code, Integer> lacks) {
    /** Orders captures of one review: the richest first, then by path. */
    static final Comparator<ReadCapture> RICHEST_FIRST =
            Comparator.comparing(ReadCapture::richness).reversed().thenComparing(ReadCapture::path);

    static ReadCapture of(int number, String path, Review review, List<Diagnostic> diagnostics) {
        Map<Code, Integer> lacks = new EnumMap<>(Code.class);
        diagnostics.forEach(d -> lacks.merge(d.code(), 1, Integer::sum));
        return new ReadCapture(number, path, ReviewFacts.of(review), Richness.of(review), lacks);
    }

    /**
     * How much a capture holds: talk counts most, then that its code is the newest version's, then the code.
     *
     * @param said events and comments
     * @param newest whether it shows files of the newest patch set
     * @param lines lines of code
     */
    record Richness(int said, boolean newest, int lines) implements Comparable<Richness> {
        private static final Comparator<Richness> ORDER = Comparator.comparingInt(Richness::said)
                .thenComparing(Richness::newest)
                .thenComparingInt(Richness::lines);

        static Richness of(Review review) {
            int comments =
                    review.threads().stream().mapToInt(t -> t.comments().size()).sum();
            boolean newest =
                    review.newestPatchSet().filter(p -> !p.files().isEmpty()).isPresent();
            int lines = review.patchSets().stream()
                    .map(PatchSet::files)
                    .flatMap(List::stream)
                    .map(FileDiff::hunks)
                    .flatMap(List::stream)
                    .mapToInt(hunk -> hunk.lines().size())
                    .sum();
            return new Richness(review.timeline().size() + comments, newest, lines);
        }

        @Override
        public int compareTo(Richness other) {
            return ORDER.compare(this, other);
        }
    }
}
