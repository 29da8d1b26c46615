package org.reviewarchive.model;

import java.util.Objects;

/**
 * Anything else that happened; its words are kept as they were.
 *
 * @param head who, when, where on the page and in which words
 */
public record OtherEvent(EventHead head) implements TimelineEvent {
    /** Rejects nulls. */
    public OtherEvent {
        Objects.requireNonNull(head, "head");
    }

    @Override
    public OtherEvent with(EventHead newHead) {
        return new OtherEvent(newHead);
    }
}
