package org.reviewarchive.model;

/** How an automatic check ended. */
public enum CheckState {
    /** All well. */
    PASSED,
    /** Errors. */
    FAILED,
    /** Less than errors. */
    WARNING,
    /** Not done on purpose or not applicable. */
    SKIPPED,
    /** Not finished when the page was saved. */
    RUNNING,
    /** There was none. */
    NONE,
    /** Something that only the label says. */
    UNKNOWN
}
