package org.reviewarchive.model;

import java.util.Objects;
import java.util.Optional;

/**
 * What all events share.
 *
 * @param anchor the source page's fragment that leads to it, without the hash; events published together share it
 * @param who who did it; empty when the system did or the capture lost it
 * @param when when
 * @param text the source's own words; empty for a comment that stands without any
 */
public record EventHead(Optional<String> anchor, Optional<Person> who, Optional<Moment> when, Optional<String> text) {
    /** Rejects nulls. */
    public EventHead {
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(text, "text");
    }
}
