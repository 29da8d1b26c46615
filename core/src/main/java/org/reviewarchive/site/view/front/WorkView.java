package org.reviewarchive.site.view.front;

import java.util.List;
import org.reviewarchive.site.view.LinkView;
import org.reviewarchive.site.view.ShellView;
import org.reviewarchive.site.view.list.SectionView;

/**
 * The page of what was left open.
 *
 * @param shell what surrounds it
 * @param heading its title
 * @param tally what it is about, in words
 * @param parts links to its sections, with their numbers
 * @param sections one for each kind, empty ones included
 */
public record WorkView(
        ShellView shell, String heading, String tally, List<LinkView> parts, List<SectionView> sections) {}
