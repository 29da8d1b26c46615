package org.reviewarchive.model;

/** A reviewer's judgement. */
public enum Verdict {
    /** May land. */
    ACCEPTED,
    /** Needs changes. */
    REJECTED,
    /** Said something without judging. */
    COMMENTED,
    /** Left the review. */
    RESIGNED,
    /** Was asked and has not judged. */
    REQUESTED,
    /** Something that only the label says. */
    OTHER
}
