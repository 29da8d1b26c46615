package org.reviewarchive.model;

import java.util.Objects;

/**
 * The change entered the target branch.
 *
 * @param head who, when, where on the page and in which words
 */
public record Landed(EventHead head) implements TimelineEvent {
    /** Rejects nulls. */
    public Landed {
        Objects.requireNonNull(head, "head");
    }

    @Override
    public Landed with(EventHead newHead) {
        return new Landed(newHead);
    }
}
