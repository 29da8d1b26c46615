package org.reviewarchive.diagnostic;

import java.util.List;

/** The user asked for something impossible; the message is complete and needs no stack trace. */
public final class SiteException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;
    private final transient List<String> lacks;

    /**
     * Makes an exception whose message a user can act on.
     *
     * @param message one sentence that names the parameter as it is spelled in the pom and quotes the offending value
     */
    public SiteException(String message) {
        this(message, List.of(), List.of());
    }

    /**
     * Makes an exception for a build that its diagnostics fail.
     *
     * @param message one sentence that says so
     * @param diagnostics what was reported until then, in order
     * @param lacks what the archive lacks in numbers, as lines for a log
     */
    public SiteException(String message, List<Diagnostic> diagnostics, List<String> lacks) {
        super(message);
        this.diagnostics = List.copyOf(diagnostics);
        this.lacks = List.copyOf(lacks);
    }

    /** Returns what was reported before the build gave up; empty when the request itself was impossible. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Returns what the archive lacks in numbers, as lines for a log; empty when the request itself was impossible. */
    public List<String> lacks() {
        return lacks;
    }
}
