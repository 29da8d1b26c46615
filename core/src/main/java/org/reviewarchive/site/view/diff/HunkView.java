package org.reviewarchive.site.view.diff;

import java.util.List;

/**
 * A run of neighbouring lines.
 *
 * @param gap what the capture does not show before it; empty for nothing
 * @param heading its line numbers and section; empty when it goes on where the one before ended
 * @param lines its lines
 */
public record HunkView(String gap, String heading, List<LineView> lines) {
    /** Tells whether the hunk needs a row of its own before its lines. */
    public boolean headed() {
        return !gap.isEmpty() || !heading.isEmpty();
    }
}
