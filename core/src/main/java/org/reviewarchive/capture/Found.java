package org.reviewarchive.capture;

import java.util.List;
import java.util.Optional;
import org.reviewarchive.diagnostic.Diagnostic;

/** What the input holds at one place. */
public sealed interface Found {
    /** Returns what was odd, or why nothing could be read. */
    List<Diagnostic> diagnostics();

    /**
     * A document.
     *
     * @param source where it comes from
     * @param bytes its content; not copied, so never changed
     * @param capture its text, when it is one
     * @param diagnostics what was odd about it
     */
    record Document(Source source, byte[] bytes, Optional<Capture> capture, List<Diagnostic> diagnostics)
            implements Found {
        /** Copies the list. */
        public Document {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /**
     * Something that could not be read.
     *
     * @param diagnostics why
     */
    record Nothing(List<Diagnostic> diagnostics) implements Found {
        /** Copies the list. */
        public Nothing {
            diagnostics = List.copyOf(diagnostics);
        }
    }
}
