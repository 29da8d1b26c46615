package org.reviewarchive.site.view;

import java.util.List;

/**
 * Lists of one kind.
 *
 * @param wayName the kind
 * @param wayLinks the lists
 */
record WaysView(String wayName, List<LinkView> wayLinks) {}
