package org.reviewarchive.site.view.people;

import java.util.List;

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
     * @param threadStyle the class of its state
     * @param threadMark one sign for its state
     * @param threadWord its state
     */
    record Row(
            String threadHref,
            String excerpt,
            String path,
            String reviewHref,
            String reviewMark,
            String reviewTitle,
            String threadStyle,
            String threadMark,
            String threadWord) {}
}
