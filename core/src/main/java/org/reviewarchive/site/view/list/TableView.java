package org.reviewarchive.site.view.list;

import java.util.List;

/**
 * A table of reviews.
 *
 * @param order how its rows are sorted, in words
 * @param sortHint what a script may offer to readers, in words
 * @param judged whether it shows what somebody judged
 * @param rows the reviews
 */
public record TableView(String order, String sortHint, boolean judged, List<RowView> rows) {}
