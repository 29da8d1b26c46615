package org.reviewarchive.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.model.Review;

/** Makes one review of what several captures tell of it. Pure and thread-safe; the order of the captures is theirs. */
public final class ReviewMerge {
    private ReviewMerge() {}

    /** Returns the review. */
    public static Diagnosed<Review> of(List<Diagnosed<Review>> parts) {
        Diagnosed<Review> best =
                parts.stream().max(Comparator.comparing(ReviewMerge::said)).orElseThrow();
        String path = path(best.value());
        List<Diagnostic> diagnostics = new ArrayList<>(best.diagnostics());
        for (Diagnosed<Review> part : parts) {
            if (part != best) {
                diagnostics.add(Diagnostic.of(
                        Code.CAPTURE_NOT_USED,
                        path(part.value()),
                        "is of " + part.value().key() + " as is " + path + ", which holds more and was used"));
            }
        }
        return new Diagnosed<>(best.value(), diagnostics);
    }

    private static String path(Review review) {
        return review.captures().get(0).path();
    }

    private static int said(Diagnosed<Review> part) {
        return part.value().timeline().size()
                + part.value().threads().stream()
                        .mapToInt(thread -> thread.comments().size())
                        .sum();
    }
}
