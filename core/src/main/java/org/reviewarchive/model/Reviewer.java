package org.reviewarchive.model;

import java.util.Objects;

/**
 * Somebody who was asked to judge, with what they said last.
 *
 * @param who the person or group
 * @param verdict the judgement
 * @param label the source's own words for it
 * @param blocking whether the review could not land without them
 */
public record Reviewer(Person who, Verdict verdict, String label, boolean blocking) {
    /** Rejects nulls. */
    public Reviewer {
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(label, "label");
    }
}
