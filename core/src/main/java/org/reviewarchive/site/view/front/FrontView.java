package org.reviewarchive.site.view.front;

import java.util.List;
import java.util.Optional;
import org.reviewarchive.site.view.ChartView;
import org.reviewarchive.site.view.LinkView;
import org.reviewarchive.site.view.ShellView;
import org.reviewarchive.site.view.list.SectionView;
import org.reviewarchive.site.view.list.WaysView;

/**
 * The front door.
 *
 * @param shell what surrounds it
 * @param heading the title of the site
 * @param tally how much there is, in words
 * @param missing what the archive lacks, in words, and where more of it stands
 * @param activity the reviews of each month; empty when no date is known
 * @param worth reviews that are worth a look, each kind with its first few
 * @param newest the newest reviews
 * @param ways the lists
 */
public record FrontView(
        ShellView shell,
        String heading,
        String tally,
        LinkView missing,
        Optional<ChartView> activity,
        List<Worth> worth,
        SectionView newest,
        List<WaysView> ways) {
    /**
     * Reviews of one kind.
     *
     * @param worthList the list of all of them
     * @param worthRows the first of them, each with what is remarkable
     */
    record Worth(LinkView worthList, List<LinkView> worthRows) {}
}
