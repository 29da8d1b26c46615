package org.reviewarchive.site.view.completeness;

import java.util.List;
import org.reviewarchive.site.view.LackView;
import org.reviewarchive.site.view.LinkView;

/**
 * What the archive lacks as a whole.
 *
 * @param bars how many reviews have which lack
 * @param fetch how to get what is missing
 * @param absentGroups what is mentioned and absent
 * @param fileGroups files that gave no review
 * @param aside how many files nobody need look at, in a sentence; empty for none
 */
record OverviewView(
        List<Bar> bars, Fetch fetch, List<AbsentGroup> absentGroups, List<FileGroup> fileGroups, String aside) {
    /**
     * A row of the chart.
     *
     * @param barWords the lack
     * @param barNumber reviews that have it
     * @param barWidth the length of its bar, of 1000
     * @param barStyle a class: {@code complete} or {@code lacking}
     * @param barRemedy what would give it
     */
    record Bar(String barWords, String barNumber, int barWidth, String barStyle, String barRemedy) {}

    /**
     * What can be fetched.
     *
     * @param addresses how many addresses may fill which gaps, in a sentence; empty for none
     * @param listHref the list of them
     * @param command the line that fetches them
     */
    record Fetch(String addresses, String listHref, String command) {}

    /**
     * Absent objects of one kind.
     *
     * @param groupWords the kind with its number
     * @param absentRows the objects, most mentioned first
     * @param groupRest how many are not shown here, in words; empty for none
     */
    record AbsentGroup(String groupWords, List<AbsentRow> absentRows, String groupRest) {}

    /**
     * One absent object.
     *
     * @param absentMark its mark, with its host when the archive has several
     * @param absentHref its original address; empty when not known
     * @param absentMentions how many places mention it
     * @param sources the first of them
     * @param moreSources how many reviews more mention it, in words; empty for none
     */
    record AbsentRow(
            String absentMark, String absentHref, String absentMentions, List<LinkView> sources, String moreSources) {}

    /**
     * Files that gave no review for one reason.
     *
     * @param reason why
     * @param reasonCount how many
     * @param fileRows the files
     * @param reasonRest how many are not shown here, in words; empty for none
     */
    record FileGroup(String reason, String reasonCount, List<LackView> fileRows, String reasonRest) {}
}
