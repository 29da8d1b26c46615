package org.reviewarchive.site.view;

import org.reviewarchive.markup.SafeHtml;

/**
 * A text of the review's owner.
 *
 * @param textHtml the text
 */
public record TextView(SafeHtml textHtml) {}
