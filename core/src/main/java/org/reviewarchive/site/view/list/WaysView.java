package org.reviewarchive.site.view.list;

import java.util.List;
import org.reviewarchive.site.view.LinkView;

/**
 * Lists of one kind.
 *
 * @param wayName the kind
 * @param wayLinks the lists
 */
public record WaysView(String wayName, List<LinkView> wayLinks) {}
