package org.reviewarchive.site.view.path;

import java.util.List;
import java.util.Optional;
import org.reviewarchive.site.view.MomentView;
import org.reviewarchive.site.view.PersonView;
import org.reviewarchive.site.view.StateView;

/**
 * A review that touched a path.
 *
 * @param reviewHref its page
 * @param reviewMark its mark
 * @param reviewTitle its title
 * @param reviewState where it ended up
 * @param reviewOwner whose it is
 * @param opened the day it was opened
 * @param threadTally how many threads there are, in words; empty for none
 * @param openTally how many of them were left open, in words; empty for none
 * @param fileThreads the threads on the file; none on a folder's page
 */
record PathReviewView(
        String reviewHref,
        String reviewMark,
        String reviewTitle,
        StateView reviewState,
        Optional<PersonView> reviewOwner,
        Optional<MomentView> opened,
        String threadTally,
        String openTally,
        List<PathThreadView> fileThreads) {}
