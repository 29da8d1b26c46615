package org.reviewarchive.site.view.list;

import java.util.Optional;
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
 * @param rowOwner whose it is
 * @param opened the day it was opened
 * @param changed the day of its newest event, when another
 * @param counts how much there is to read, in words
 * @param openCount threads not settled, in words; empty for none
 * @param server its host, when the archive has several
 */
record RowView(
        String rowHref,
        String rowMark,
        String rowTitle,
        StateView rowState,
        Optional<PersonView> rowOwner,
        Optional<MomentView> opened,
        Optional<MomentView> changed,
        String counts,
        String openCount,
        String server) {}
