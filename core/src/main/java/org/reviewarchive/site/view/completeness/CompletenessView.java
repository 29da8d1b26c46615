package org.reviewarchive.site.view.completeness;

import java.util.List;
import java.util.Optional;
import org.reviewarchive.site.view.LinkView;
import org.reviewarchive.site.view.PagerView;
import org.reviewarchive.site.view.ShellView;

/**
 * A page of what the archive lacks.
 *
 * @param shell what surrounds it
 * @param heading what the page is about
 * @param tally the shortest answer
 * @param parts ways to the parts of the first page
 * @param overview everything but the reviews; on the first page alone
 * @param lackRows reviews that lack something
 * @param pager ways to the other pages
 */
public record CompletenessView(
        ShellView shell,
        String heading,
        String tally,
        List<LinkView> parts,
        Optional<OverviewView> overview,
        List<Row> lackRows,
        Optional<PagerView> pager) {
    /**
     * A review that lacks something.
     *
     * @param rowHref the part of its page that says what
     * @param rowMark its mark
     * @param rowTitle its title
     * @param server its host, when the archive has several
     * @param rowLacks what it lacks
     */
    record Row(String rowHref, String rowMark, String rowTitle, String server, List<String> rowLacks) {}
}
