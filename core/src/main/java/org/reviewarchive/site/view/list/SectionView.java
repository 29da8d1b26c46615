package org.reviewarchive.site.view.list;

import java.util.Optional;
import org.reviewarchive.site.view.LinkView;

/**
 * The beginning of a list as a part of another page.
 *
 * @param sectionId its id on the page
 * @param sectionHeading what is listed
 * @param sectionNumber how many there are
 * @param about what exactly is listed; empty when the heading says it
 * @param table the first reviews; empty when there are none
 * @param more the list with all of them, when there are more
 */
public record SectionView(
        String sectionId,
        String sectionHeading,
        String sectionNumber,
        String about,
        Optional<TableView> table,
        Optional<LinkView> more) {}
