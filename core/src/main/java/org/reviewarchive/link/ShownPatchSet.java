package org.reviewarchive.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Review;

/** Chooses the patch set whose files stand on a review's own page. */
public final class ShownPatchSet {
    private ShownPatchSet() {}

    /** Returns the patch set a page shows: the newest whose code was captured, else the newest whose files were. */
    public static Optional<PatchSet> of(Review review) {
        Optional<PatchSet> best = Optional.empty();
        boolean hasCode = false;
        for (PatchSet patchSet : review.patchSets()) {
            boolean code = patchSet.files().stream().anyMatch(FileDiff::loaded);
            if (!patchSet.files().isEmpty() && (code || !hasCode)) {
                best = Optional.of(patchSet);
                hasCode = code;
            }
        }
        return best;
    }

    /** Returns the patch sets that have a page of their own: those with files that the review's page does not show. */
    public static List<PatchSet> others(Review review) {
        List<String> seen =
                new ArrayList<>(of(review).map(PatchSet::id).stream().toList());
        List<PatchSet> others = new ArrayList<>();
        for (PatchSet patchSet : review.patchSets()) {
            if (!patchSet.files().isEmpty() && !seen.contains(patchSet.id())) {
                seen.add(patchSet.id());
                others.add(patchSet);
            }
        }
        return others;
    }
}
