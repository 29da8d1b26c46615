package org.reviewarchive.model;

/** Which automatic check spoke. */
public enum CheckKind {
    /** A style or static check. */
    LINT,
    /** Unit tests. */
    UNIT,
    /** A build. */
    BUILD
}
