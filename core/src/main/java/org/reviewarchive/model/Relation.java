package org.reviewarchive.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Another object that the page lists beside the review.
 *
 * @param kind how it stands to the review
 * @param target the source's own mark, such as {@code D31294}, {@code T5} or {@code rSRCabc123}
 * @param title its title, where shown
 * @param label the page's own word for the relation, where {@code kind} does not say it
 */
public record Relation(RelationKind kind, String target, Optional<String> title, Optional<String> label) {
    /** Rejects nulls. */
    public Relation {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(label, "label");
    }
}
