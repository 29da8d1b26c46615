package org.reviewarchive.site.view.path;

import java.util.List;
import java.util.Optional;
import org.reviewarchive.site.view.PagerView;
import org.reviewarchive.site.view.ShellView;

/**
 * A page of a file: every review that touched it, with the threads on it.
 *
 * @param shell what surrounds it
 * @param head where it is
 * @param touches the reviews, newest first
 * @param pager ways to the other pages
 */
public record PathFileView(
        ShellView shell, PathHeadView head, List<PathReviewView> touches, Optional<PagerView> pager) {}
