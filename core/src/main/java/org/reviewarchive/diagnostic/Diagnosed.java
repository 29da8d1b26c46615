package org.reviewarchive.diagnostic;

import java.util.List;
import java.util.Objects;

/**
 * A value with what went less than well in getting it.
 *
 * @param value the value
 * @param diagnostics what it lacks or was derived, in order
 */
public record Diagnosed<T>(T value, List<Diagnostic> diagnostics) {
    /** Copies the list and rejects nulls. */
    public Diagnosed {
        Objects.requireNonNull(value, "value");
        diagnostics = List.copyOf(diagnostics);
    }
}
