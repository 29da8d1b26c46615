package org.reviewarchive.site.view.talk;

import java.util.List;

/**
 * Every thread of a page.
 *
 * @param groups by state, what is not settled first; empty when there are no threads
 * @param openThreads the first few that are not settled, for the side
 * @param moreOpen how many more of these there are, in words; empty for none
 */
public record ThreadListView(List<ThreadGroupView> groups, List<ThreadView> openThreads, String moreOpen) {}
