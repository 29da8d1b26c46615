package org.reviewarchive.diagnostic;

/** The user asked for something impossible; the message is complete and needs no stack trace. */
public final class SiteException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception whose message a user can act on.
     *
     * @param message one sentence that names the parameter as it is spelled in the pom and quotes the offending value
     */
    public SiteException(String message) {
        super(message);
    }
}
