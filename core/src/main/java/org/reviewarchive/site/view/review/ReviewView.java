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
import org.reviewarchive.site.view.talk.EntryView;

/**
 * The page of one review.
 *
 * @param shell what surrounds it
 * @param head what it is
 * @param stack the reviews it stands among; empty when alone
 * @param summary what it is for
 * @param testPlan how it was tried
 * @param facts details
 * @param patchSets versions, oldest first
 * @param diff the files of the shown version
 * @param entries what happened, oldest first
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
        List<StackView> stack,
        Optional<TextView> summary,
        Optional<TextView> testPlan,
        List<FactView> facts,
        List<PatchSetView> patchSets,
        DiffView diff,
        List<EntryView> entries,
        List<MentionView> mentions,
        List<CaptureView> captures,
        List<LackView> lacks,
        String dataHref,
        Optional<LinkView> newer,
        Optional<LinkView> older) {}
