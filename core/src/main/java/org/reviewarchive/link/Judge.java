package org.reviewarchive.link;

import java.util.Objects;
import org.reviewarchive.model.Verdict;

/**
 * Somebody who was asked to judge a review, or did.
 *
 * @param name the person or group
 * @param verdict what they said last
 */
public record Judge(String name, Verdict verdict) {
    /** Rejects nulls. */
    public Judge {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(verdict, "verdict");
    }
}
