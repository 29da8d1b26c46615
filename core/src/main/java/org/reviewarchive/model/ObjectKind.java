package org.reviewarchive.model;

/** What a saved object is. */
public enum ObjectKind {
    /** Something to be done: a bug, a wish, a plan. */
    TASK,
    /** A change as it stands in a repository. */
    COMMIT
}
