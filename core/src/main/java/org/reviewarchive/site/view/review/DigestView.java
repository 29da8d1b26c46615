package org.reviewarchive.site.view.review;

import java.util.List;

/**
 * What happened, in a few lines.
 *
 * @param lines what is known; empty when nothing is
 */
record DigestView(List<DigestLineView> lines) {}
