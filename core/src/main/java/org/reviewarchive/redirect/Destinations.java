package org.reviewarchive.redirect;

import java.util.Objects;
import java.util.Optional;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.link.Published;

/**
 * Where old addresses lead: to a page of the site, or to a commit on a forge. Every address that leaves here is of
 * ASCII characters that a URI may have, so of no white space, quotes, braces or backslashes.
 *
 * @param published where the site will stand
 * @param forge where commits live on; empty when nobody said it
 * @param revisions the commits of revisions
 */
public record Destinations(Published published, Optional<Forge> forge, Revisions revisions) {
    /** Rejects nulls. */
    public Destinations {
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(forge, "forge");
        Objects.requireNonNull(revisions, "revisions");
    }

    /** Makes the destinations of a site, and reads which commits its revisions became. */
    public static Destinations of(Published published, Optional<Forge> forge) {
        Revisions revisions =
                forge.flatMap(Forge::commitMap).map(RevisionFile::read).orElse(Revisions.NONE);
        return new Destinations(published, forge, revisions);
    }

    /** Returns what the path of a page is put behind: the whole address of the site, or a slash. */
    String root() {
        return published.base().map(base -> base.toASCIIString()).orElse("/");
    }

    String of(PagePath page) {
        return root() + page.value();
    }
}
