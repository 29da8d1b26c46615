package org.reviewarchive.markup;

import java.util.Objects;

/**
 * What an address in a text becomes when its file was kept.
 *
 * @param href the file's path inside the site, with forward slashes and without a leading one
 * @param show how it may be shown
 */
public record Attachment(String href, Show show) {
    /** What a page does with a file. */
    public enum Show {
        /** It is a picture and stands in the text. */
        PICTURE,
        /** It is a picture that could run scripts, so a link leads to its source as text. */
        SOURCE,
        /** A link opens it. */
        OPENED,
        /** A link saves it under its name. */
        SAVED
    }

    /** Rejects nulls. */
    public Attachment {
        Objects.requireNonNull(href, "href");
        Objects.requireNonNull(show, "show");
    }
}
