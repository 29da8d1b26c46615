package org.reviewarchive.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The result of lint, unit tests or a build on one patch set.
 *
 * @param kind which check
 * @param name its name, where shown
 * @param state how it ended
 * @param label the source's own words
 * @param details the single findings, in the page's order and words
 */
public record Check(CheckKind kind, Optional<String> name, CheckState state, String label, List<String> details) {
    /** Copies lists and rejects nulls. */
    public Check {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(label, "label");
        details = List.copyOf(details);
    }
}
