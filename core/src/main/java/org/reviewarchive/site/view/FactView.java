package org.reviewarchive.site.view;

import java.util.List;
import org.reviewarchive.markup.SafeHtml;

/**
 * A detail of a review.
 *
 * @param term what it is
 * @param items its values
 */
public record FactView(String term, List<Item> items) {
    /**
     * One value.
     *
     * @param itemHtml the value, with what it names as links
     */
    public record Item(SafeHtml itemHtml) {}
}
