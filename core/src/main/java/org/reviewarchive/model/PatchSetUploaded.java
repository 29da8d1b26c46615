package org.reviewarchive.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A new version was uploaded.
 *
 * @param head who, when, where on the page and in which words
 * @param patchSet its id, where the words name it
 */
public record PatchSetUploaded(EventHead head, Optional<String> patchSet) implements TimelineEvent {
    /** Rejects nulls. */
    public PatchSetUploaded {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(patchSet, "patchSet");
    }

    @Override
    public PatchSetUploaded with(EventHead newHead) {
        return new PatchSetUploaded(newHead, patchSet);
    }
}
