package org.reviewarchive;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnostic;

/**
 * What a build did.
 *
 * @param reviews published reviews
 * @param comments comments in them
 * @param mentions references from one review's text to another object
 * @param absent objects that are mentioned and not in the archive
 * @param counts diagnostics by code, in the order of the codes
 * @param diagnostics the diagnostics in order; of each code at most {@link #SHOWN}, the rest stand in the ledger
 * @param lacks the ledger in numbers, as lines for a log
 * @param front the page to open; empty when no site was written
 */
public record SiteReport(
        int reviews,
        int comments,
        int mentions,
        int absent,
        Map<Code, Integer> counts,
        List<Diagnostic> diagnostics,
        List<String> lacks,
        Optional<Path> front) {
    /** How many diagnostics of one code a report holds. */
    public static final int SHOWN = 20;

    /** Returns the same report on a site that was written. */
    SiteReport at(Path page) {
        return new SiteReport(reviews, comments, mentions, absent, counts, diagnostics, lacks, Optional.of(page));
    }
}
