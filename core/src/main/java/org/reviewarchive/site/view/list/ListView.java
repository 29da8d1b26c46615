package org.reviewarchive.site.view.list;

import java.util.List;
import java.util.Optional;
import org.reviewarchive.site.view.PagerView;
import org.reviewarchive.site.view.ShellView;

/**
 * A page of a list of reviews.
 *
 * @param shell what surrounds it
 * @param heading what is listed
 * @param tally how many there are, in words
 * @param about what exactly is listed; empty when the heading says it
 * @param table the reviews
 * @param pager ways to the other pages
 * @param ways other lists
 */
public record ListView(
        ShellView shell,
        String heading,
        String tally,
        String about,
        TableView table,
        Optional<PagerView> pager,
        List<WaysView> ways) {}
