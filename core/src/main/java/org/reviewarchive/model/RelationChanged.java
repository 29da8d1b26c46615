package org.reviewarchive.model;

import java.util.Objects;

/**
 * Another object was tied to the review or untied from it.
 *
 * @param head who, when, where on the page and in which words
 */
public record RelationChanged(EventHead head) implements TimelineEvent {
    /** Rejects nulls. */
    public RelationChanged {
        Objects.requireNonNull(head, "head");
    }

    @Override
    public RelationChanged with(EventHead newHead) {
        return new RelationChanged(newHead);
    }
}
