package org.reviewarchive.site.view.review;

import java.util.List;
import java.util.Optional;
import org.reviewarchive.site.view.FactView;
import org.reviewarchive.site.view.MomentView;
import org.reviewarchive.site.view.PersonView;
import org.reviewarchive.site.view.SizeView;
import org.reviewarchive.site.view.StateView;
import org.reviewarchive.site.view.VerdictView;
import org.reviewarchive.site.view.patchset.ChecksView;

/**
 * What a reader learns in five seconds.
 *
 * @param mark the source's own mark of the review
 * @param title its title
 * @param state where it ended up
 * @param owner whose it is
 * @param created when it was opened
 * @param updated when its newest dated event happened
 * @param patchSetCount number of patch sets in words
 * @param fileWords number of files in words; empty when not known
 * @param total how much they change, when all files say it
 * @param threadCount number of threads in words
 * @param hasThreads whether there is any
 * @param openThreads how many of them are not settled; empty for none
 * @param settledThreads whether there are threads and all are settled
 * @param checks how the checks of the shown patch set ended; empty for none
 * @param verdicts who was asked to judge
 * @param landedAs the commits it landed as
 * @param origin where it was published
 */
record HeadView(
        String mark,
        String title,
        StateView state,
        Optional<PersonView> owner,
        Optional<MomentView> created,
        Optional<MomentView> updated,
        String patchSetCount,
        String fileWords,
        Optional<SizeView> total,
        String threadCount,
        boolean hasThreads,
        String openThreads,
        boolean settledThreads,
        Optional<ChecksView> checks,
        List<VerdictView> verdicts,
        List<FactView.Item> landedAs,
        Optional<String> origin) {}
