package org.reviewarchive.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.reviewarchive.markup.RichText;

/**
 * Somebody said something to the review as a whole, or published comments on lines, or both.
 *
 * @param head who, when, where on the page and in which words
 * @param body what was said to the review as a whole
 * @param comments ids of the comments on lines and files that were published with it
 */
public record Commented(EventHead head, Optional<RichText> body, List<String> comments) implements TimelineEvent {
    /** Copies lists and rejects nulls. */
    public Commented {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(body, "body");
        comments = List.copyOf(comments);
    }

    @Override
    public Commented with(EventHead newHead) {
        return new Commented(newHead, body, comments);
    }
}
