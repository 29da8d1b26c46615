package org.reviewarchive.markup;

import java.util.Objects;

/**
 * What a link of a text becomes on a page.
 *
 * @param href the address, relative to the page or absolute
 * @param style the class name that tells readers where it leads; empty for none
 * @param title the hint shown on hovering; empty for none
 */
public record Link(String href, String style, String title) {
    /** Rejects nulls. */
    public Link {
        Objects.requireNonNull(href, "href");
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(title, "title");
    }
}
