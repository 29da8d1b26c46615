package org.reviewarchive.site.view.talk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reviewarchive.model.Commented;
import org.reviewarchive.model.TimelineEvent;

/** Puts together the events that were published together, and knows which group published which inline comment. */
public final class EventGroups {
    /**
     * Events that share one spot on the page.
     *
     * @param fragment the id of the spot
     * @param events the events, oldest first
     */
    public record Group(String fragment, List<TimelineEvent> events) {}

    private final List<Group> groups = new ArrayList<>();
    private final Map<String, String> fragmentOfComment = new HashMap<>();

    public EventGroups(List<TimelineEvent> timeline) {
        for (TimelineEvent event : timeline) {
            Optional<String> anchor = event.anchor();
            Group last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last == null || anchor.isEmpty() || !anchor.get().equals(last.fragment())) {
                last = new Group(anchor.orElse("event-" + (groups.size() + 1)), new ArrayList<>());
                groups.add(last);
            }
            last.events().add(event);
            if (event instanceof Commented commented) {
                for (String comment : commented.comments()) {
                    fragmentOfComment.putIfAbsent(comment, last.fragment());
                }
            }
        }
    }

    public List<Group> all() {
        return groups;
    }

    /** Returns the spot where an inline comment was published. */
    public Optional<String> publishing(String commentId) {
        return Optional.ofNullable(fragmentOfComment.get(commentId));
    }
}
