package org.reviewarchive;

import java.util.List;
import java.util.SortedMap;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.ledger.Ledger;
import org.reviewarchive.ledger.ReviewLacks;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.store.ReviewStore;

/**
 * What stands between the passes in memory: everything small that is known of the archive.
 *
 * @param reviews each review by its key
 * @param links what the reviews' facts tell of links
 * @param files what the folder holds that gave no review, in order
 */
record Gathered(SortedMap<String, ReadCapture> reviews, LinkIndex links, List<Diagnostic> files) {
    static Gathered of(SortedMap<String, ReadCapture> reviews, List<Diagnostic> files) {
        LinkIndex links =
                LinkIndex.of(reviews.values().stream().map(ReadCapture::facts).toList());
        return new Gathered(reviews, links, List.copyOf(files));
    }

    /** Returns what the archive lacks. */
    Ledger ledger() {
        List<ReviewLacks> lacks = reviews.values().stream()
                .map(review -> new ReviewLacks(review.facts(), review.lacks(), review.gaps()))
                .toList();
        return Ledger.of(lacks, links, files);
    }

    /** Returns every diagnostic, counted; reads reviews again only while fewer are known than may be shown. */
    Tally tally(ReviewStore store) {
        Tally tally = new Tally();
        tally.add(files);
        for (ReadCapture review : reviews.values()) {
            if (tally.wants(review.lacks().keySet())) {
                tally.add(store.get(review.number()).diagnostics());
            } else {
                tally.count(review.lacks());
            }
        }
        return tally;
    }
}
