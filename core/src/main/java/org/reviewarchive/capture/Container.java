package org.reviewarchive.capture;

import java.util.Locale;

/** The form in which a page was saved, told from its first bytes and never from its name. */
public enum Container {
    /** One HTML page. */
    HTML,
    /** Plain text. */
    TEXT;

    /** Returns the name used in the published JSON. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
