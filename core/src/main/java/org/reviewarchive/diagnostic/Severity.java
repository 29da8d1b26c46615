package org.reviewarchive.diagnostic;

/** How much a diagnostic matters; fixed for each {@link Code}. */
public enum Severity {
    /** Published, but the capture lacks something or something was derived. */
    WARNING,
    /** A file that should be a review could not be read. */
    ERROR
}
