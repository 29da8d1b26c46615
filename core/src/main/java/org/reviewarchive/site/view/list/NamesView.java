package org.reviewarchive.site.view.list;

import java.util.List;
import org.reviewarchive.site.view.LinkView;
import org.reviewarchive.site.view.ShellView;

/**
 * The page of every list of a kind, such as all tags.
 *
 * @param shell what surrounds it
 * @param heading the kind
 * @param tally how many there are, in words
 * @param names the lists with the number of their reviews, largest first
 * @param ways other lists
 */
public record NamesView(ShellView shell, String heading, String tally, List<LinkView> names, List<WaysView> ways) {}
