package org.reviewarchive.site.view;

import java.util.List;

/**
 * A review, task or commit whose texts name what a page is of.
 *
 * @param sourceMark its mark
 * @param sourceTitle its title
 * @param sourceHref its page
 * @param spots the places that do
 */
public record MentionView(String sourceMark, String sourceTitle, String sourceHref, List<Spot> spots) {
    /**
     * One place.
     *
     * @param spotHref its address
     * @param spotWords what kind of place it is
     * @param snippet a few words around the name; empty when there are none
     */
    public record Spot(String spotHref, String spotWords, String snippet) {}
}
