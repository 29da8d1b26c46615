package org.reviewarchive.site.view.path;

import java.util.Optional;
import org.reviewarchive.site.view.MomentView;

/**
 * A repository, folder or file among others.
 *
 * @param pathHref its page
 * @param pathKind the class of its kind: repository, folder or file
 * @param pathName its name there; a folder's ends with a slash
 * @param pathHost the server of a repository; empty for the rest
 * @param reviewCount how many reviews touched it
 * @param threadCount how many threads stand on it
 * @param openCount how many of them were left open; empty for none
 * @param newest the day the newest of the reviews was opened
 */
record PathRowView(
        String pathHref,
        String pathKind,
        String pathName,
        String pathHost,
        String reviewCount,
        String threadCount,
        String openCount,
        Optional<MomentView> newest) {
    PathRowView named(String name, String host) {
        return new PathRowView(pathHref, pathKind, name, host, reviewCount, threadCount, openCount, newest);
    }
}
