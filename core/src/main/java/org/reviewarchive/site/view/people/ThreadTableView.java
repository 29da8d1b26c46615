package org.reviewarchive.site.view.people;

import java.util.List;
import org.reviewarchive.site.view.talk.ResolutionView;

/**
 * A table of threads.
 *
 * @param order how they are sorted, in words
 * @param sortHint what a script may offer to readers, in words
 * @param threadRows the threads
 */
record ThreadTableView(String order, String sortHint, List<Row> threadRows) {
    /**
     * One of them.
     *
     * @param threadHref the thread on the page of its review
     * @param excerpt its first words; empty for a comment without text
     * @param path its file
     * @param reviewHref its review
     * @param reviewMark the mark of its review
     * @param reviewTitle the title of its review
     * @param threadState whether it was settled
     */
    record Row(
            String threadHref,
            String excerpt,
            String path,
            String reviewHref,
            String reviewMark,
            String reviewTitle,
            ResolutionView threadState) {}
}
