package org.reviewarchive.code;

/** Whether a changed line has a line on the other side that it came from or went to. */
public enum Pairing {
    /** None is known. */
    ALONE,
    /** There is one with much the same words. */
    WORDS,
    /** There is one that differs in white space only. */
    SPACE
}
