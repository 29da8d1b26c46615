package org.reviewarchive.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.model.CommentThread;
import org.reviewarchive.model.OnLines;
import org.reviewarchive.model.Provenance;
import org.reviewarchive.model.Resolution;
import org.reviewarchive.model.Review;

/**
 * Tells what no capture says of the comments on lines: which half of the diff, which version, which lines of it,
 * whether they were settled. To be asked of a review when all its captures are joined. Pure.
 */
final class ThreadGaps {
    private ThreadGaps() {}

    /** Returns the review with what is open about its threads now, in place of what was said of them before. */
    static Diagnosed<Review> told(Diagnosed<Review> review) {
        List<Diagnostic> diagnostics = new ArrayList<>(review.diagnostics());
        diagnostics.removeIf(d -> d.code() == Code.COMMENTS_VAGUE);
        List<CommentThread> threads = review.value().threads().stream()
                .filter(thread -> thread.location() instanceof OnLines)
                .toList();
        List<String> open = new ArrayList<>();
        add(open, "the side", count(threads, lines -> lines.side().isEmpty()));
        add(open, "the patch set", count(threads, lines -> lines.patchSet().isEmpty()));
        add(
                open,
                "the line on that patch set",
                count(threads, lines -> lines.from().isEmpty()));
        add(
                open,
                "the mark as done",
                threads.stream()
                        .filter(thread -> thread.resolution() == Resolution.UNKNOWN)
                        .count());
        if (!open.isEmpty()) {
            String place = review.value().captures().stream()
                    .findFirst()
                    .map(Provenance::path)
                    .orElse(review.value().key());
            String what = "of " + threads.size() + (threads.size() == 1 ? " thread" : " threads")
                    + " on lines no capture tells " + String.join(", ", open)
                    + "; left open, and what answers what may be open too";
            diagnostics.add(Diagnostic.of(Code.COMMENTS_VAGUE, place, what));
        }
        return new Diagnosed<>(review.value(), diagnostics);
    }

    private static long count(List<CommentThread> threads, Predicate<OnLines> isOpen) {
        return threads.stream()
                .filter(thread -> isOpen.test((OnLines) thread.location()))
                .count();
    }

    private static void add(List<String> open, String what, long threads) {
        if (threads > 0) {
            open.add(what + " (" + threads + ")");
        }
    }
}
