package org.reviewarchive.link;

import java.util.Objects;

/**
 * A mention seen from the object that it names.
 *
 * @param source the review, task or commit that names it
 * @param mention the place and words
 */
public record MentionedBy(PageFacts source, Mention mention) {
    /** Rejects nulls. */
    public MentionedBy {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(mention, "mention");
    }
}
