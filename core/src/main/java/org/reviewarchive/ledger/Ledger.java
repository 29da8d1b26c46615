package org.reviewarchive.ledger;

import java.util.List;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.link.LinkIndex;

/**
 * What the archive lacks: of each review, of what its texts mention, and of the folder it was read from. Small for any
 * number of reviews: it counts what was reported and keeps none of it; the details stand on each review's page.
 *
 * @param reviews every review by its key, in order
 * @param absent what is mentioned and absent, most mentioned first
 * @param files what the input folder holds that gave no review, in order
 * @param unneeded what the input folder holds that nobody need look at
 * @param totals the same in numbers
 */
public record Ledger(
        List<ReviewLacks> reviews,
        List<AbsentObject> absent,
        List<Diagnostic> files,
        Unneeded unneeded,
        Totals totals) {
    /** Copies the lists. */
    public Ledger {
        reviews = List.copyOf(reviews);
        absent = List.copyOf(absent);
        files = List.copyOf(files);
    }

    /**
     * Opens the ledger of an archive.
     *
     * @param reviews every review by its key, in order
     * @param links knows what is mentioned and absent
     * @param files what the input folder holds that gave no review, in order
     * @param unneeded what it holds that nobody need look at
     */
    public static Ledger of(List<ReviewLacks> reviews, LinkIndex links, List<Diagnostic> files, Unneeded unneeded) {
        List<AbsentObject> absent = AbsentObject.all(links);
        return new Ledger(reviews, absent, files, unneeded, Totals.of(reviews, absent, files));
    }
}
