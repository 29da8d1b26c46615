package org.reviewarchive.model;

import java.util.Objects;

/**
 * A reviewer judged.
 *
 * @param head who, when, where on the page and in which words
 * @param verdict the judgement
 */
public record VoteCast(EventHead head, Verdict verdict) implements TimelineEvent {
    /** Rejects nulls. */
    public VoteCast {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(verdict, "verdict");
    }

    @Override
    public VoteCast with(EventHead newHead) {
        return new VoteCast(newHead, verdict);
    }
}
