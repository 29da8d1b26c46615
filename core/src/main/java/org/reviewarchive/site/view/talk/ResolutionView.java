package org.reviewarchive.site.view.talk;

import org.reviewarchive.model.Resolution;

/**
 * Whether a thread was settled, as mark and word.
 *
 * @param settled the class of its colour
 * @param sign one sign
 * @param settledWord the word
 */
public record ResolutionView(String settled, String sign, String settledWord) {
    public static ResolutionView of(Resolution resolution) {
        return switch (resolution) {
            case RESOLVED -> new ResolutionView("resolved", "✓", "Resolved");
            case UNRESOLVED -> new ResolutionView("unresolved", "●", "Unresolved");
            case UNKNOWN -> new ResolutionView("undecided", "?", "State unknown");
        };
    }
}
