package org.reviewarchive.site.view.object;

import java.util.Optional;
import org.reviewarchive.site.view.MomentView;
import org.reviewarchive.site.view.PersonView;

/**
 * What a reader learns of a task or commit in five seconds.
 *
 * @param kindName what it is
 * @param label the source's own words for its state; empty when it has none
 * @param mark the source's own mark, of a commit with the beginning of its hash
 * @param title its title
 * @param owner who wrote it
 * @param created when it was opened
 * @param origin where it was published
 */
record ObjectHeadView(
        String kindName,
        String label,
        String mark,
        String title,
        Optional<PersonView> owner,
        Optional<MomentView> created,
        Optional<String> origin) {}
