package org.reviewarchive.site.view.review;

import java.util.List;
import java.util.Optional;
import org.reviewarchive.site.view.CaptureView;
import org.reviewarchive.site.view.FactView;
import org.reviewarchive.site.view.LackView;
import org.reviewarchive.site.view.LinkView;
import org.reviewarchive.site.view.MentionView;
import org.reviewarchive.site.view.ShellView;
import org.reviewarchive.site.view.TextView;
import org.reviewarchive.site.view.diff.DiffView;
import org.reviewarchive.site.view.patchset.PatchSetView;
import org.reviewarchive.site.view.talk.ThreadListView;
import org.reviewarchive.site.view.talk.TimelineView;

/**
 * The page of one review.
 *
 * @param shell what surrounds it
 * @param head what it is
 * @param digest what happened, in a few lines
 * @param stack the reviews it stands among; empty when alone
 * @param summary what it is for
 * @param testPlan how it was tried
 * @param facts details
 * @param patchSets versions, oldest first
 * @param threadLists every thread by its state
 * @param diff the files of the shown version
 * @param timeline what happened, oldest first
 * @param mentions reviews that name it
 * @param captures files it was read from
 * @param lacks what they lack
 * @param dataHref the same review as data
 * @param newer the review opened after it
 * @param older the review opened before it
 */
public record ReviewView(
        ShellView shell,
        HeadView head,
        DigestView digest,
        Optional<StackView> stack,
        Optional<TextView> summary,
        Optional<TextView> testPlan,
        List<FactView> facts,
        List<PatchSetView> patchSets,
        ThreadListView threadLists,
        DiffView diff,
        TimelineView timeline,
        List<MentionView> mentions,
        List<CaptureView> captures,
        List<LackView> lacks,
        String dataHref,
        Optional<LinkView> newer,
        Optional<LinkView> older) {}
