package org.reviewarchive.site.view;

/**
 * Another form of a page, for programs.
 *
 * @param mediaType what it is, such as {@code text/markdown}
 * @param alternateHref its address, relative to the page
 * @param alternateName what it is called
 */
public record AlternateView(String mediaType, String alternateHref, String alternateName) {}
