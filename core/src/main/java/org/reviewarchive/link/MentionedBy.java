package org.reviewarchive.link;

import java.util.Objects;

/**
 * A mention seen from the object that it names.
 *
 * @param source the review that names it
 * @param mention the place and words
 */
public record MentionedBy(ReviewFacts source, Mention mention) {
    /** Rejects nulls. */
    public MentionedBy {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(mention, "mention");
    }
}
