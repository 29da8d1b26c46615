package org.reviewarchive.model;

import java.util.Objects;

/**
 * The review moved to another state.
 *
 * @param head who, when, where on the page and in which words
 */
public record StatusChanged(EventHead head) implements TimelineEvent {
    /** Rejects nulls. */
    public StatusChanged {
        Objects.requireNonNull(head, "head");
    }

    @Override
    public StatusChanged with(EventHead newHead) {
        return new StatusChanged(newHead);
    }
}
