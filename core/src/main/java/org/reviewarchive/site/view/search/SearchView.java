package org.reviewarchive.site.view.search;

import java.util.List;
import java.util.Optional;
import org.reviewarchive.site.view.LinkView;
import org.reviewarchive.site.view.ShellView;
import org.reviewarchive.site.view.StateView;
import org.reviewarchive.site.view.list.WaysView;

/**
 * The search page. What its script finds stands in the place of the index.
 *
 * @param shell what surrounds it
 * @param tally how much there is to search, in words
 * @param letters the lists of titles by their first letter, with their numbers
 * @param years the lists by the year they were opened in, with their numbers
 * @param resolver the page that resolves old addresses, where there is one
 * @param states how a review can stand, for the script
 * @param ways other lists
 */
public record SearchView(
        ShellView shell,
        String tally,
        List<LinkView> letters,
        List<LinkView> years,
        Optional<LinkView> resolver,
        List<StateView> states,
        List<WaysView> ways) {}
