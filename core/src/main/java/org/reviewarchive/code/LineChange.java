package org.reviewarchive.code;

import java.util.List;
import java.util.Objects;
import org.reviewarchive.markup.CodeSpan;

/**
 * What is known of a line beside its mark.
 *
 * @param pairing whether it has a partner
 * @param words what of it the partner lacks, in order and apart from each other; empty when not worked out
 */
public record LineChange(Pairing pairing, List<CodeSpan> words) {
    static final LineChange NONE = new LineChange(Pairing.ALONE, List.of());

    /** Copies the list and rejects nulls. */
    public LineChange {
        Objects.requireNonNull(pairing, "pairing");
        words = List.copyOf(words);
    }
}
