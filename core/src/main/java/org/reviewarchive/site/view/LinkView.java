package org.reviewarchive.site.view;

/**
 * A link to another page or spot.
 *
 * @param href its address, relative to the page
 * @param words what it says
 * @param number a count beside it; empty for none
 * @param current whether it leads to the page it stands on
 */
public record LinkView(String href, String words, String number, boolean current) {
    public static LinkView of(String href, String words) {
        return new LinkView(href, words, "", false);
    }
}
