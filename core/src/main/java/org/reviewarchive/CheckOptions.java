package org.reviewarchive;

import java.nio.file.Path;
import java.util.Objects;
import org.reviewarchive.ledger.Thresholds;

/**
 * What a check needs to know beside the options of every build. Immutable.
 *
 * @param reportDirectory the folder of the reports for other programs
 * @param thresholds how much the archive may lack
 */
public record CheckOptions(Path reportDirectory, Thresholds thresholds) {
    /** Rejects nulls. */
    public CheckOptions {
        Objects.requireNonNull(reportDirectory, "reportDirectory");
        Objects.requireNonNull(thresholds, "thresholds");
    }
}
