package org.reviewarchive.site.view.people;

import java.util.Optional;
import org.reviewarchive.site.view.LinkView;
import org.reviewarchive.site.view.PagerView;
import org.reviewarchive.site.view.ShellView;

/**
 * A page of the list of threads that a person began.
 *
 * @param shell what surrounds it
 * @param heading what is listed
 * @param tally how many there are, in words
 * @param back the page of the person
 * @param threads the threads
 * @param pager ways to the other pages
 */
public record ThreadListView(
        ShellView shell,
        String heading,
        String tally,
        LinkView back,
        ThreadTableView threads,
        Optional<PagerView> pager) {}
