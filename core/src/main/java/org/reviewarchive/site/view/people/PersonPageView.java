package org.reviewarchive.site.view.people;

import java.util.List;
import java.util.Optional;
import org.reviewarchive.site.view.LinkView;
import org.reviewarchive.site.view.ShellView;
import org.reviewarchive.site.view.list.SectionView;

/**
 * The page of one person.
 *
 * @param shell what surrounds it
 * @param heading their name
 * @param longName their longer name; empty when none is known
 * @param group whether it is a group
 * @param otherNames further names of theirs, in words; empty for none
 * @param numbers how much they did, in words
 * @param parts links to the sections, with their numbers
 * @param sections the reviews they own, and those they were asked to judge
 * @param begun the first threads they began; empty for none
 */
public record PersonPageView(
        ShellView shell,
        String heading,
        String longName,
        boolean group,
        String otherNames,
        List<String> numbers,
        List<LinkView> parts,
        List<SectionView> sections,
        Optional<Begun> begun) {
    /**
     * The threads they began.
     *
     * @param begunNumber how many there are
     * @param threads the first of them
     * @param allThreads the list of all, when there are more
     */
    record Begun(String begunNumber, ThreadTableView threads, Optional<LinkView> allThreads) {}
}
