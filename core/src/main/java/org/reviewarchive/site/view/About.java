package org.reviewarchive.site.view;

import java.util.Objects;
import java.util.Optional;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.markup.SafeHtml;

/**
 * What the maker of a page knows of it that its head tells programs.
 *
 * @param title its title, without that of the site
 * @param text what it is about, in one plain line; empty to say no more than the title
 * @param kind its kind in the words of OpenGraph
 * @param twin the same as Markdown
 * @param posting the discussion on it as a block of data
 */
public record About(String title, String text, String kind, Optional<PagePath> twin, Optional<SafeHtml> posting) {
    /** Rejects nulls. */
    public About {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(twin, "twin");
        Objects.requireNonNull(posting, "posting");
    }

    /** Returns what there is to tell of a page of which only the title is known. */
    public static About titled(String title) {
        return saying(title, "");
    }

    /** Returns what there is to tell of a page that is about no single review. */
    public static About saying(String title, String text) {
        return new About(title, text, "website", Optional.empty(), Optional.empty());
    }
}
