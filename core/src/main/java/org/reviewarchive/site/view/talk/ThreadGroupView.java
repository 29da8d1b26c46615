package org.reviewarchive.site.view.talk;

import java.util.List;

/**
 * The threads of one state.
 *
 * @param groupState the state
 * @param groupCount how many there are
 * @param unfolded whether they are shown at once
 * @param members the threads in the order of the page
 */
public record ThreadGroupView(
        ResolutionView groupState, String groupCount, boolean unfolded, List<ThreadView> members) {}
