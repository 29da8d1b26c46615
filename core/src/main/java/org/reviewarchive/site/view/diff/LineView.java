package org.reviewarchive.site.view.diff;

import java.util.List;
import org.reviewarchive.markup.SafeHtml;
import org.reviewarchive.site.view.talk.ThreadView;

/**
 * A line of a diff. Pages hold many thousands, so there is nothing here that could be said elsewhere.
 *
 * @param mark the class of its colour; a second tells what is known of its partner; empty for context
 * @param oldId its id, when it goes by its old number; else empty
 * @param oldNumber its number before the change; empty for none
 * @param newId its id, when it goes by its new number; else empty
 * @param newNumber its number after the change; empty for none
 * @param plusMinus its sign
 * @param codeHtml its text, drawn
 * @param threadsHere the threads under it
 */
public record LineView(
        String mark,
        String oldId,
        String oldNumber,
        String newId,
        String newNumber,
        String plusMinus,
        SafeHtml codeHtml,
        List<ThreadView> threadsHere) {}
