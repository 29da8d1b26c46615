package org.reviewarchive.site.view.people;

import java.util.List;
import java.util.Optional;
import org.reviewarchive.site.view.MomentView;
import org.reviewarchive.site.view.PagerView;
import org.reviewarchive.site.view.ShellView;

/**
 * A page that lists everybody.
 *
 * @param shell what surrounds it
 * @param heading what is listed
 * @param tally how many there are, in words
 * @param order how they are sorted, in words
 * @param sortHint what a script may offer to readers, in words
 * @param people the people
 * @param pager ways to the other pages
 */
public record PeopleView(
        ShellView shell,
        String heading,
        String tally,
        String order,
        String sortHint,
        List<Row> people,
        Optional<PagerView> pager) {
    /**
     * One of them. Counts are empty instead of zero.
     *
     * @param personHref their page
     * @param personName their name
     * @param longName their longer name; empty when none is known
     * @param group whether it is a group
     * @param ownedCount how many reviews they own
     * @param reviewedCount how many they were asked to judge
     * @param threadCount how many threads they began
     * @param commentCount how many comments they wrote
     * @param firstSeen when they first did something
     * @param lastSeen when they last did
     */
    record Row(
            String personHref,
            String personName,
            String longName,
            boolean group,
            String ownedCount,
            String reviewedCount,
            String threadCount,
            String commentCount,
            Optional<MomentView> firstSeen,
            Optional<MomentView> lastSeen) {}
}
