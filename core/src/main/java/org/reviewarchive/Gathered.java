package org.reviewarchive;

import java.util.List;
import java.util.SortedMap;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.ledger.Ledger;
import org.reviewarchive.ledger.ReviewLacks;
import org.reviewarchive.ledger.Unneeded;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.people.SameNames;

/**
 * What stands between the passes in memory: everything small that is known of the archive.
 *
 * @param reviews each review by its key
 * @param objects each task and commit by its key
 * @param links what all their facts tell of links
 * @param files what the folder holds that gave no review, in order
 * @param unneeded how much it holds that no review is made of
 * @param names which names are the same person
 */
record Gathered(
        SortedMap<String, ReadCapture> reviews,
        SortedMap<String, ReadObject> objects,
        LinkIndex links,
        List<Diagnostic> files,
        Unneeded unneeded,
        SameNames names) {
    /** Links what was joined. */
    static Gathered of(Joined joined, List<Diagnostic> files, Unneeded unneeded, SameNames names) {
        LinkIndex links = LinkIndex.of(
                joined.reviews().values().stream().map(ReadCapture::facts).toList(),
                joined.objects().values().stream().map(ReadObject::facts).toList(),
                names);
        return new Gathered(joined.reviews(), joined.objects(), links, List.copyOf(files), unneeded, names);
    }

    /** Returns what tells a review, task or commit, by its host and mark, from one that was read otherwise. */
    String stamp(String key, Stores stores) {
        return reviews.containsKey(key)
                ? stores.reviews().stamp(reviews.get(key).number())
                : stores.objects().stamp(objects.get(key).number());
    }

    /** Returns what the archive lacks. */
    Ledger ledger() {
        List<ReviewLacks> lacks = reviews.values().stream()
                .map(review -> new ReviewLacks(review.facts(), review.lacks(), review.gaps()))
                .toList();
        return Ledger.of(lacks, links, files, unneeded);
    }

    /** Returns every diagnostic, counted; reads pages again only while fewer are known than may be shown. */
    Tally tally(Stores stores) {
        Tally tally = new Tally();
        tally.add(files);
        for (ReadCapture review : reviews.values()) {
            if (tally.wants(review.lacks().keySet())) {
                tally.add(stores.reviews().get(review.number()).diagnostics());
            } else {
                tally.count(review.lacks());
            }
        }
        for (ReadObject object : objects.values()) {
            if (tally.wants(object.lacks().keySet())) {
                tally.add(stores.objects().get(object.number()).diagnostics());
            } else {
                tally.count(object.lacks());
            }
        }
        return tally;
    }
}
