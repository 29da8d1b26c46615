package org.reviewarchive.site.view.talk;

import org.reviewarchive.model.Resolution;
import org.reviewarchive.site.view.IconView;
import org.reviewarchive.text.Texts;

/**
 * Whether a thread was settled, as icon and word.
 *
 * @param settled the class of its colour
 * @param settledIcon its icon
 * @param settledWord the word
 */
public record ResolutionView(String settled, IconView settledIcon, String settledWord) {
    public static ResolutionView of(Resolution resolution, Texts texts) {
        return switch (resolution) {
            case RESOLVED -> new ResolutionView("resolved", IconView.CHECK, texts.of("threadResolved"));
            case UNRESOLVED -> new ResolutionView("unresolved", IconView.UNRESOLVED, texts.of("threadUnresolved"));
            case UNKNOWN -> new ResolutionView("undecided", IconView.QUESTION, texts.of("threadUnknown"));
        };
    }
}
