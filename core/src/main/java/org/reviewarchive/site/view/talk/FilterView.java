package org.reviewarchive.site.view.talk;

/**
 * A kind of events that the timeline can leave out.
 *
 * @param filterName the name of its control, which the style sheet knows
 * @param filterWords what it is called
 * @param filterCount how many there are
 */
public record FilterView(String filterName, String filterWords, String filterCount) {}
