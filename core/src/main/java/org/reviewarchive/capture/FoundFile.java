package org.reviewarchive.capture;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.reviewarchive.diagnostic.Diagnostic;

/**
 * What reading one file gave.
 *
 * @param capture the capture; empty when the file could not be read as one
 * @param diagnostics why not, or what was odd
 */
public record FoundFile(Optional<Capture> capture, List<Diagnostic> diagnostics) {
    /** Copies the list. */
    public FoundFile {
        Objects.requireNonNull(capture, "capture");
        diagnostics = List.copyOf(diagnostics);
    }
}
