package org.reviewarchive.model;

/** The half of a diff a line belongs to. */
public enum Side {
    /** Before the change. */
    OLD,
    /** After the change. */
    NEW
}
