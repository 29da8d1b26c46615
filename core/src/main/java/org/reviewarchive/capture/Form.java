package org.reviewarchive.capture;

/** What a capture's text is, told from its content and never from its name: what a reader asks first. */
public enum Form {
    /** A page. */
    HTML,
    /** A JSON document, also one behind the guard {@code for (;;);}. */
    JSON,
    /** A patch: unified diffs, with or without a mail's header. */
    PATCH,
    /** Any other text. */
    TEXT
}
