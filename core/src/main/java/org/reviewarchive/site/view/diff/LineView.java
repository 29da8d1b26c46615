package org.reviewarchive.site.view.diff;

import java.util.List;
import org.reviewarchive.site.view.talk.ThreadView;

/**
 * A line of a diff. Pages hold many thousands, so there is nothing here that could be said elsewhere.
 *
 * @param mark the class of its colour; empty for context
 * @param oldNumber its number before the change; empty for none
 * @param newNumber its number after the change; empty for none
 * @param plusMinus its sign
 * @param code its text
 * @param threadsHere the threads under it
 */
public record LineView(
        String mark, String oldNumber, String newNumber, String plusMinus, String code, List<ThreadView> threadsHere) {}
