package org.reviewarchive.site.view.list;

import java.util.List;
import java.util.Optional;
import org.reviewarchive.site.view.LinkView;
import org.reviewarchive.site.view.MomentView;
import org.reviewarchive.site.view.PersonView;
import org.reviewarchive.site.view.StateView;

/**
 * A review in a list.
 *
 * @param rowHref its page
 * @param rowMark its mark
 * @param rowTitle its title
 * @param rowState where it ended up
 * @param rowTags the projects it is filed under
 * @param rowFolders the folders it is mostly about
 * @param server its host, when the archive has several
 * @param rowOwner whose it is
 * @param opened the day it was opened
 * @param changed the day of its newest event
 * @param patchSetCount how many patch sets it has; empty when the capture lost them
 * @param commentCount how many comments it has
 * @param openCount threads not settled, and of how many; empty when it has no threads
 * @param open whether some are not settled
 * @param verdict what a person judged, in tables that show it
 */
record RowView(
        String rowHref,
        String rowMark,
        String rowTitle,
        StateView rowState,
        List<LinkView> rowTags,
        String rowFolders,
        String server,
        Optional<PersonView> rowOwner,
        Optional<MomentView> opened,
        Optional<MomentView> changed,
        String patchSetCount,
        String commentCount,
        String openCount,
        boolean open,
        Optional<JudgedView> verdict) {}
