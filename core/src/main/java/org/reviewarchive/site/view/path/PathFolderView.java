package org.reviewarchive.site.view.path;

import java.util.List;
import java.util.Optional;
import org.reviewarchive.site.view.PagerView;
import org.reviewarchive.site.view.ShellView;

/**
 * A page of a folder: what is in it, and the newest reviews that touched any of that.
 *
 * @param shell what surrounds it
 * @param head where it is
 * @param entries folders and files in it; those of further pages stand there
 * @param touches reviews, newest first
 * @param older how many older reviews its folders and files list, in words; empty for none
 * @param pager ways to the other pages
 */
public record PathFolderView(
        ShellView shell,
        PathHeadView head,
        List<PathRowView> entries,
        List<PathReviewView> touches,
        String older,
        Optional<PagerView> pager) {}
