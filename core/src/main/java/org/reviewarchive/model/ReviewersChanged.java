package org.reviewarchive.model;

import java.util.Objects;

/**
 * Reviewers were added, removed or left.
 *
 * @param head who, when, where on the page and in which words
 */
public record ReviewersChanged(EventHead head) implements TimelineEvent {
    /** Rejects nulls. */
    public ReviewersChanged {
        Objects.requireNonNull(head, "head");
    }

    @Override
    public ReviewersChanged with(EventHead newHead) {
        return new ReviewersChanged(newHead);
    }
}
