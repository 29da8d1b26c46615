package org.reviewarchive.maven;

import java.io.File;
import java.util.EnumMap;
import java.util.Map;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.reviewarchive.CheckOptions;
import org.reviewarchive.ReviewSite;
import org.reviewarchive.SiteReport;
import org.reviewarchive.ledger.Threshold;
import org.reviewarchive.ledger.Thresholds;

/**
 * Reads and links a folder of saved code-review pages and reports what they lack, and writes no site. Can fail when
 * more is missing than allowed, and leaves a JUnit XML and a SARIF log for a build server.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends ReviewsMojo {
    /**
     * The folder of {@code junit.xml} and {@code reviews.sarif}. Default: {@code reviews-check} in the project's build
     * folder, or {@code target/reviews-check} where there is no project. Example:
     * {@code -Dreviews.reportDirectory=reports}
     */
    @Parameter(property = Folders.REPORT)
    private File reportDirectory;

    /**
     * How many reviews may be mentioned and absent. Default: no limit. Example: {@code -Dreviews.maxMissingReviews=10}
     */
    @Parameter(property = "reviews.maxMissingReviews")
    private Integer maxMissingReviews;

    /**
     * How many reviews may lack the code of some or all files. Default: no limit. Example:
     * {@code -Dreviews.maxMissingDiffs=0}
     */
    @Parameter(property = "reviews.maxMissingDiffs")
    private Integer maxMissingDiffs;

    /**
     * How many patch sets may be known of which no capture holds the files. Default: no limit. Example:
     * {@code -Dreviews.maxMissingPatchSets=100}
     */
    @Parameter(property = "reviews.maxMissingPatchSets")
    private Integer maxMissingPatchSets;

    /**
     * How many pictures and attachments may be shown that no capture holds. Default: no limit. Example:
     * {@code -Dreviews.maxMissingAttachments=0}
     */
    @Parameter(property = "reviews.maxMissingAttachments")
    private Integer maxMissingAttachments;

    /**
     * How many reviews may have been saved with older changes hidden. Default: no limit. Example:
     * {@code -Dreviews.maxHiddenEvents=0}
     */
    @Parameter(property = "reviews.maxHiddenEvents")
    private Integer maxHiddenEvents;

    /**
     * How many files may be login forms, error pages, unreadable or empty pages. Default: no limit. Example:
     * {@code -Dreviews.maxUnreadableFiles=0}
     */
    @Parameter(property = "reviews.maxUnreadableFiles")
    private Integer maxUnreadableFiles;

    @Override
    SiteReport run(ReviewSite site) {
        return site.check(checkOptions());
    }

    /** Reads the parameters of this goal; throws a {@code SiteException} naming the first that makes no sense. */
    CheckOptions checkOptions() {
        Map<Threshold, Integer> limits = new EnumMap<>(Threshold.class);
        limits.put(Threshold.MISSING_REVIEWS, maxMissingReviews);
        limits.put(Threshold.MISSING_DIFFS, maxMissingDiffs);
        limits.put(Threshold.MISSING_PATCH_SETS, maxMissingPatchSets);
        limits.put(Threshold.MISSING_ATTACHMENTS, maxMissingAttachments);
        limits.put(Threshold.HIDDEN_EVENTS, maxHiddenEvents);
        limits.put(Threshold.UNREADABLE_FILES, maxUnreadableFiles);
        return new CheckOptions(folders().report(reportDirectory), new Thresholds(limits));
    }
}
