package org.reviewarchive.site;

import java.util.Objects;
import org.reviewarchive.link.PagePath;

/**
 * A page of the site before it is rendered.
 *
 * @param path where it will stand
 * @param template the name of its template, without the suffix
 * @param view what the template may see
 */
public record Page(PagePath path, String template, Object view) {
    /** Rejects nulls. */
    public Page {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(view, "view");
    }
}
