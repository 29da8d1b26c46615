package org.reviewarchive.site.view.patchset;

import java.util.List;

/**
 * The automatic checks of a patch set in one line.
 *
 * @param checksOf which patch set
 * @param results how they ended, failed ones first
 * @param quiet whether none of them says anything a reader must know
 * @param detailed whether there is more to say than the line
 */
public record ChecksView(String checksOf, List<CheckView> results, boolean quiet, boolean detailed) {}
