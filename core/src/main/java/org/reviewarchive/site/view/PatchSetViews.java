package org.reviewarchive.site.view;

import java.util.List;
import java.util.Optional;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Review;

/** Makes the list of patch sets. */
final class PatchSetViews {
    private final PageScope scope;

    PatchSetViews(PageScope scope) {
        this.scope = scope;
    }

    List<PatchSetView> of(Review review) {
        Optional<PatchSet> shown = DiffViews.shown(review);
        return review.patchSets().stream()
                .map(patchSet -> view(
                        patchSet,
                        shown.filter(s -> s.id().equals(patchSet.id())).isPresent()))
                .toList();
    }

    /** Returns the id of a patch set on the page, which the link index knows too. */
    static String idOf(String patchSet) {
        return "patch-set-" + patchSet;
    }

    private PatchSetView view(PatchSet patchSet, boolean shown) {
        String number = patchSet.number().isPresent()
                ? Integer.toString(patchSet.number().getAsInt())
                : patchSet.id();
        return new PatchSetView(
                scope.claim(idOf(patchSet.id())),
                number,
                patchSet.id(),
                patchSet.author().map(scope::person),
                patchSet.when().map(MomentView::of),
                patchSet.description().map(scope::linked),
                patchSet.base().orElse(""),
                here(patchSet, shown),
                shown,
                patchSet.checks().stream().map(CheckView::of).toList());
    }

    private static String here(PatchSet patchSet, boolean shown) {
        if (patchSet.files().isEmpty()) {
            return "not in this capture";
        }
        if (shown) {
            return "shown below";
        }
        return patchSet.files().stream().anyMatch(FileDiff::loaded)
                ? "in the data of this review"
                : "names of files only";
    }
}
