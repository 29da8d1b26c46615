package org.reviewarchive.site.view.list;

import java.util.List;
import org.reviewarchive.site.view.LinkView;
import org.reviewarchive.site.view.ShellView;

/**
 * The page of everybody who owns a review.
 *
 * @param shell what surrounds it
 * @param heading what is listed
 * @param tally how many there are, in words
 * @param owners the owners by name
 * @param ways other lists
 */
public record OwnersView(ShellView shell, String heading, String tally, List<LinkView> owners, List<WaysView> ways) {}
