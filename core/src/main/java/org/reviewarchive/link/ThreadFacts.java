package org.reviewarchive.link;

import java.util.Objects;
import java.util.Optional;
import org.reviewarchive.model.Resolution;

/**
 * The little that stays in memory of a thread.
 *
 * @param anchor the fragment that leads to it on its review's page
 * @param author who began it; empty when the captures lost it
 * @param resolution whether it was settled
 * @param excerpt its first words; empty for a comment without text
 */
public record ThreadFacts(String anchor, Optional<String> author, Resolution resolution, String excerpt) {
    /** Rejects nulls. */
    public ThreadFacts {
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(resolution, "resolution");
        Objects.requireNonNull(excerpt, "excerpt");
    }
}
