package org.reviewarchive.site.view.talk;

import java.util.List;

/**
 * What happened.
 *
 * @param filters the kinds of events; empty when there is only one
 * @param runs the events, oldest first
 */
public record TimelineView(List<FilterView> filters, List<RunView> runs) {}
