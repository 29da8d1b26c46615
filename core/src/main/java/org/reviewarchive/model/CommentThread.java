package org.reviewarchive.model;

import java.util.List;
import java.util.Objects;

/**
 * A comment with all answers to it, hung on one place.
 *
 * @param id the id of its first comment
 * @param location where it hangs
 * @param resolution the mark of its first comment
 * @param inferred whether an answer was told from order alone
 * @param comments first comment, then answers in order; never empty
 */
public record CommentThread(
        String id, Location location, Resolution resolution, boolean inferred, List<Comment> comments) {
    /** Copies lists and rejects nulls. */
    public CommentThread {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(resolution, "resolution");
        comments = List.copyOf(comments);
    }
}
