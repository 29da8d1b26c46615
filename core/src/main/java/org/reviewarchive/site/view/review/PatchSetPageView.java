package org.reviewarchive.site.view.review;

import java.util.List;
import java.util.Optional;
import org.reviewarchive.site.view.LinkView;
import org.reviewarchive.site.view.ShellView;
import org.reviewarchive.site.view.SizeView;
import org.reviewarchive.site.view.StateView;
import org.reviewarchive.site.view.diff.DiffView;
import org.reviewarchive.site.view.patchset.PatchSetView;
import org.reviewarchive.site.view.talk.ThreadListView;

/**
 * The page of one patch set.
 *
 * @param shell what surrounds it
 * @param mark the source's own mark of the review
 * @param title the review's title
 * @param state where the review ended up
 * @param reviewHref the address of the review's page
 * @param patchSetName which patch set it is
 * @param fileWords number of files in words
 * @param total how much they change, when all files say it
 * @param threadCount number of threads on the page in words
 * @param patchHref the address of its patch; empty when none is offered
 * @param patchSets versions of the review, oldest first
 * @param threadLists every thread of the page by its state
 * @param diff the files of this version
 * @param before the version before it that has files
 * @param after the next version that has files
 */
public record PatchSetPageView(
        ShellView shell,
        String mark,
        String title,
        StateView state,
        String reviewHref,
        String patchSetName,
        String fileWords,
        Optional<SizeView> total,
        String threadCount,
        Optional<String> patchHref,
        List<PatchSetView> patchSets,
        ThreadListView threadLists,
        DiffView diff,
        Optional<LinkView> before,
        Optional<LinkView> after) {}
