package org.reviewarchive.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.reviewarchive.model.Commented;
import org.reviewarchive.model.TimelineEvent;

/** Events told anew. */
final class Events {
    private Events() {}

    /** Returns the event without comments on lines that are not among those. */
    static TimelineEvent keeping(TimelineEvent event, Set<String> comments) {
        return event instanceof Commented said
                ? new Commented(
                        said.head(),
                        said.body(),
                        said.comments().stream().filter(comments::contains).toList())
                : event;
    }

    /** Returns the event with more comments on lines that were published with it, when it is a comment. */
    static TimelineEvent joined(TimelineEvent event, List<String> inlines) {
        if (!(event instanceof Commented said)) {
            return event;
        }
        List<String> all = new ArrayList<>(said.comments());
        inlines.stream().filter(id -> !all.contains(id)).forEach(all::add);
        return new Commented(said.head(), said.body(), all);
    }
}
