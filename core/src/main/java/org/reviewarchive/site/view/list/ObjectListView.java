package org.reviewarchive.site.view.list;

import java.util.List;
import java.util.Optional;
import org.reviewarchive.site.view.MomentView;
import org.reviewarchive.site.view.PagerView;
import org.reviewarchive.site.view.PersonView;
import org.reviewarchive.site.view.ShellView;

/**
 * A page that lists tasks, or commits.
 *
 * @param shell what surrounds it
 * @param heading what is listed
 * @param tally how many there are, in words
 * @param order how they are sorted, in words
 * @param sortHint what a script may offer to readers, in words
 * @param plain whether none of them has a state
 * @param objects the tasks or commits, newest first
 * @param pager ways to the other pages
 */
public record ObjectListView(
        ShellView shell,
        String heading,
        String tally,
        String order,
        String sortHint,
        boolean plain,
        List<Row> objects,
        Optional<PagerView> pager) {
    /**
     * One task or commit.
     *
     * @param rowHref its page
     * @param rowMark its mark
     * @param rowTitle its title
     * @param rowLabel the source's own words for its state; empty when it has none
     * @param rowOwner who wrote it
     * @param opened the day it was opened
     * @param server its host, when the archive has several
     */
    record Row(
            String rowHref,
            String rowMark,
            String rowTitle,
            String rowLabel,
            Optional<PersonView> rowOwner,
            Optional<MomentView> opened,
            String server) {}
}
