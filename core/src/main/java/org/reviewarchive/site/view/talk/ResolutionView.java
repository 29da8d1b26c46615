package org.reviewarchive.site.view.talk;

import org.reviewarchive.model.Resolution;
import org.reviewarchive.text.Texts;

/**
 * Whether a thread was settled, as mark and word.
 *
 * @param settled the class of its colour
 * @param sign one sign
 * @param settledWord the word
 */
public record ResolutionView(String settled, String sign, String settledWord) {
    public static ResolutionView of(Resolution resolution, Texts texts) {
        return switch (resolution) {
            case RESOLVED -> new ResolutionView("resolved", "✓", texts.of("threadResolved"));
            case UNRESOLVED -> new ResolutionView("unresolved", "●", texts.of("threadUnresolved"));
            case UNKNOWN -> new ResolutionView("undecided", "?", texts.of("threadUnknown"));
        };
    }
}
