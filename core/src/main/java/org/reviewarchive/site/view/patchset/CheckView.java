package org.reviewarchive.site.view.patchset;

import java.util.List;
import org.reviewarchive.site.view.IconView;

/**
 * How automatic checks of one kind ended; those that ended the same way stand together.
 *
 * @param checkStyle the class of its colour
 * @param checkIcon its icon
 * @param checkWords which check and how it ended, in the source's words
 * @param runs the single checks, where more is known of them than that
 */
public record CheckView(String checkStyle, IconView checkIcon, String checkWords, List<Run> runs) {
    /**
     * One check.
     *
     * @param runName its name; empty for none
     * @param findings what it found
     */
    public record Run(String runName, List<String> findings) {}
}
