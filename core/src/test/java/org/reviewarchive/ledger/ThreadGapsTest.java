package org.reviewarchive.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.model.Comment;
import org.reviewarchive.model.CommentThread;
import org.reviewarchive.model.OnLines;
import org.reviewarchive.model.Resolution;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.ShownAt;
import org.reviewarchive.model.Side;
import org.reviewarchive.site.SampleReviews;

class ThreadGapsTest {
    private static final Optional<Side> NEW = Optional.of(Side.NEW);
    private static final Optional<String> FIRST = Optional.of("10");

    @Test
    void tellsWhatIsOpenInOneLine() {
        assertEquals(
                List.of(
                        "of 2 threads on lines no capture tells the side (1), the patch set (1), the line on that patch set"
                                + " (1), the mark as done (1); left open, and what answers what may be open too"),
                told(
                        thread(
                                new OnLines(FIRST, "a.c", NEW, OptionalInt.of(3), OptionalInt.of(3), Optional.empty()),
                                Resolution.RESOLVED),
                        thread(
                                new OnLines(
                                        Optional.empty(),
                                        "a.c",
                                        Optional.empty(),
                                        OptionalInt.empty(),
                                        OptionalInt.empty(),
                                        Optional.of(new ShownAt("11", 4, 4))),
                                Resolution.UNKNOWN)));
    }

    @Test
    void saysNothingWhereAllIsTold() {
        assertEquals(
                List.of(),
                told(thread(
                        new OnLines(FIRST, "a.c", NEW, OptionalInt.of(3), OptionalInt.of(3), Optional.empty()),
                        Resolution.UNRESOLVED)));
    }

    private static CommentThread thread(OnLines place, Resolution mark) {
        Comment comment = new Comment(
                "inline-1", "inline-1", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new CommentThread("inline-1", place, mark, false, List.of(comment));
    }

    private static List<String> told(CommentThread... threads) {
        Review bare = SampleReviews.bare("D1");
        Review review = new Review(
                bare.system(),
                bare.host(),
                bare.id(),
                bare.origin(),
                bare.title(),
                bare.status(),
                bare.owner(),
                bare.created(),
                bare.updated(),
                bare.summary(),
                bare.testPlan(),
                bare.repository(),
                bare.branch(),
                bare.fields(),
                bare.tokens(),
                bare.reviewers(),
                bare.subscribers(),
                bare.tags(),
                bare.relations(),
                bare.listedMentions(),
                bare.patchSets(),
                List.of(threads),
                bare.timeline(),
                bare.captures());
        return ThreadGaps.told(ThreadGaps.told(new Diagnosed<>(review, List.of()))).diagnostics().stream()
                .filter(d -> d.code() == Code.COMMENTS_VAGUE)
                .map(d -> d.message())
                .toList();
    }
}
