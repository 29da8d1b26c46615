package org.reviewarchive.model;

import java.util.Optional;

/** A dated fact on a review, in the past tense. What no rule understood is an {@link OtherEvent} with its words. */
public sealed interface TimelineEvent
        permits Commented,
                PatchSetUploaded,
                VoteCast,
                ReviewersChanged,
                StatusChanged,
                RelationChanged,
                Landed,
                OtherEvent {
    /** Returns who, when, where on the page and in which words. */
    EventHead head();

    /** Returns the same event with another head. */
    TimelineEvent with(EventHead newHead);

    /** Returns the source page's fragment that leads to the event, without the hash. */
    default Optional<String> anchor() {
        return head().anchor();
    }

    /** Returns who did it. */
    default Optional<Person> who() {
        return head().who();
    }

    /** Returns when it happened. */
    default Optional<Moment> when() {
        return head().when();
    }
}
