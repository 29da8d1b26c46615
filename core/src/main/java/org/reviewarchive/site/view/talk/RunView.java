package org.reviewarchive.site.view.talk;

import java.util.List;

/**
 * Neighbouring events.
 *
 * @param folded whether they matter so little that they are folded
 * @param runCount how many there are, in words
 * @param runNames who did them; empty when nobody is known
 * @param entries the events, oldest first
 */
public record RunView(boolean folded, String runCount, String runNames, List<EntryView> entries) {}
