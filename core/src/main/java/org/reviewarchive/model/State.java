package org.reviewarchive.model;

/** Where a review ended up, in the three words every system shares. */
public enum State {
    /** Still waiting for something. */
    OPEN,
    /** Entered the target branch. */
    LANDED,
    /** Given up by its owner. */
    ABANDONED
}
