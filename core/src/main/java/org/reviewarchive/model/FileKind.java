package org.reviewarchive.model;

/** What happened to a file in a patch set. */
public enum FileKind {
    /** Its content changed. */
    MODIFIED,
    /** It is new. */
    ADDED,
    /** It is gone. */
    DELETED,
    /** It moved here from another path. */
    RENAMED,
    /** It was copied from another path. */
    COPIED,
    /** Its content is not text. */
    BINARY,
    /** Only its mode or properties changed. */
    MODE,
    /** Something that only the notes say. */
    OTHER
}
