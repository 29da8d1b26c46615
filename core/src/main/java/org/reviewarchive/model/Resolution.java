package org.reviewarchive.model;

/** Whether a thread was settled. */
public enum Resolution {
    /** Marked as done. */
    RESOLVED,
    /** Marked as not done. */
    UNRESOLVED,
    /** The capture does not say. */
    UNKNOWN
}
