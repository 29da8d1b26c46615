package org.reviewarchive.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What all events share.
 *
 * @param anchor the source page's fragment that leads to it, without the hash; events published together share it
 * @param who who did it; empty when the system did or the capture lost it
 * @param when when
 * @param text the source's own words; empty for a comment that stands without any
 * @param marks what the source notes beside the event in its own words, such as {@code Edited} or {@code Via Herald}
 */
public record EventHead(
        Optional<String> anchor,
        Optional<Person> who,
        Optional<Moment> when,
        Optional<String> text,
        List<String> marks) {
    /** Copies lists and rejects nulls. */
    public EventHead {
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(text, "text");
        marks = List.copyOf(marks);
    }

    /** Makes the head of an event beside which the source notes nothing. */
    public EventHead(Optional<String> anchor, Optional<Person> who, Optional<Moment> when, Optional<String> text) {
        this(anchor, who, when, text, List.of());
    }
}
