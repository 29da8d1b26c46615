package org.reviewarchive.site.view.diff;

import org.reviewarchive.markup.SafeHtml;

/**
 * A picture in place of code.
 *
 * @param pictureWords whether it is the one before or after the change, in words
 * @param pictureHtml the picture, or its name where no capture holds it
 */
record PictureView(String pictureWords, SafeHtml pictureHtml) {}
