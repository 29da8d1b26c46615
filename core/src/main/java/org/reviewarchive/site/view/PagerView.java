package org.reviewarchive.site.view;

import java.util.Optional;

/**
 * The way to the other pages of a list.
 *
 * @param position which page this is, in words
 * @param firstHref the first page
 * @param previousHref the page before
 * @param nextHref the page after
 * @param lastHref the last page
 */
public record PagerView(
        String position,
        Optional<String> firstHref,
        Optional<String> previousHref,
        Optional<String> nextHref,
        Optional<String> lastHref) {}
