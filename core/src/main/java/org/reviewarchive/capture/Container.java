package org.reviewarchive.capture;

import java.util.Locale;

/** The form in which a capture was saved: the innermost file format that held it. */
public enum Container {
    /** One HTML page, also with its pictures in a folder beside it or inside. */
    HTML,
    /** One page with its parts as a MIME message. */
    MHTML,
    /** The responses that a crawler got, also within a WACZ. */
    WARC,
    /** An entry of a zip archive. */
    ZIP,
    /** An entry of a tar archive. */
    TAR,
    /** A JSON document. */
    JSON,
    /** A patch. */
    PATCH,
    /** Plain text. */
    TEXT,
    /** A picture or another file that pages show or link. */
    FILE;

    /** Returns the name used in the published JSON. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
