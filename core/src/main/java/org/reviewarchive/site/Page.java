package org.reviewarchive.site;

import java.util.Objects;
import java.util.function.Supplier;
import org.reviewarchive.link.PagePath;

/**
 * A page of the site before it is rendered. What its template sees is made no sooner, so that a page costs little until
 * then.
 *
 * @param path where it will stand
 * @param template the name of its template, without the suffix
 * @param view makes what the template may see; called from any thread
 */
public record Page(PagePath path, String template, Supplier<?> view) {
    /** Rejects nulls. */
    public Page {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(view, "view");
    }
}
