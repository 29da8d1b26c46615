package org.reviewarchive.model;

/** How exactly a moment is known. */
public enum Precision {
    /** To the second, with its zone. */
    SECOND,
    /** To the minute; the zone may be assumed. */
    MINUTE,
    /** To the day. */
    DAY,
    /** Not at all: only the shown words are kept. */
    UNKNOWN
}
