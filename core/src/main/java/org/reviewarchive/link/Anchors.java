package org.reviewarchive.link;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reviewarchive.model.Comment;
import org.reviewarchive.model.CommentThread;
import org.reviewarchive.model.TimelineEvent;

/** The fragments a review page answers to, packed into one string because every review's stay in memory. Immutable. */
public final class Anchors {
    private final String packed;

    private Anchors(String packed) {
        this.packed = packed;
    }

    /** Returns the set of the given fragments; fragments hold no white space. */
    public static Anchors of(Collection<String> fragments) {
        return new Anchors(" " + String.join(" ", fragments) + " ");
    }

    /** Returns the fragments of the spots on a page: its events and its comments on lines. */
    static List<String> fragments(List<TimelineEvent> timeline, List<CommentThread> threads) {
        Stream<String> events = timeline.stream()
                .map(TimelineEvent::anchor)
                .flatMap(Optional::stream)
                .distinct();
        Stream<String> comments = threads.stream()
                .map(CommentThread::comments)
                .flatMap(List::stream)
                .map(Comment::anchor);
        return Stream.concat(events, comments).toList();
    }

    /** Tells whether the page has the fragment. */
    public boolean contains(String fragment) {
        return packed.contains(" " + fragment + " ");
    }
}
