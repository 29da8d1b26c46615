package org.reviewarchive.model;

/** How another object stands to a review. */
public enum RelationKind {
    /** A review this one depends on. */
    PARENT,
    /** A review that depends on this one. */
    CHILD,
    /** A task it works on. */
    TASK,
    /** A commit it landed as. */
    COMMIT,
    /** The same change again. */
    DUPLICATE,
    /** Anything else the page lists. */
    OTHER
}
