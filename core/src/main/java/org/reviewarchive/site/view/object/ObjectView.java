package org.reviewarchive.site.view.object;

import java.util.List;
import java.util.Optional;
import org.reviewarchive.site.view.CaptureView;
import org.reviewarchive.site.view.FactView;
import org.reviewarchive.site.view.LackView;
import org.reviewarchive.site.view.MentionView;
import org.reviewarchive.site.view.ShellView;
import org.reviewarchive.site.view.TextView;
import org.reviewarchive.site.view.diff.DiffView;
import org.reviewarchive.site.view.talk.TimelineView;

/**
 * The page of one task or commit.
 *
 * @param shell what surrounds it
 * @param head what it is
 * @param textHeading what its text is called
 * @param text what a task asks for; the message of a commit
 * @param facts details
 * @param diff the files of a commit; empty of a task
 * @param timeline what happened, oldest first
 * @param mentions reviews, tasks and commits that name it
 * @param captures files it was read from
 * @param lacks what they lack
 * @param dataHref the same as data; empty, as only reviews are
 */
public record ObjectView(
        ShellView shell,
        ObjectHeadView head,
        String textHeading,
        Optional<TextView> text,
        List<FactView> facts,
        Optional<DiffView> diff,
        TimelineView timeline,
        List<MentionView> mentions,
        List<CaptureView> captures,
        List<LackView> lacks,
        String dataHref) {}
