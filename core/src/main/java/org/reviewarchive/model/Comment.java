package org.reviewarchive.model;

import java.util.Objects;
import java.util.Optional;
import org.reviewarchive.markup.RichText;

/**
 * Something somebody said on a file or line.
 *
 * @param id unique in the review
 * @param anchor the source page's fragment that leads to it, without the hash
 * @param author who said it
 * @param when when it was published
 * @param replyTo the id of the comment it answers
 * @param body what was said
 */
public record Comment(
        String id,
        String anchor,
        Optional<Person> author,
        Optional<Moment> when,
        Optional<String> replyTo,
        Optional<RichText> body) {
    /** Rejects nulls. */
    public Comment {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(replyTo, "replyTo");
        Objects.requireNonNull(body, "body");
    }
}
