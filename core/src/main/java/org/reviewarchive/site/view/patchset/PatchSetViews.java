package org.reviewarchive.site.view.patchset;

import java.util.List;
import java.util.Optional;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Review;
import org.reviewarchive.site.view.MomentView;
import org.reviewarchive.site.view.PageScope;
import org.reviewarchive.site.view.Words;

/** Makes the list of patch sets, by which a reader goes from one to another. */
public final class PatchSetViews {
    private static final int ABOUT = 160;

    private final PageScope scope;

    public PatchSetViews(PageScope scope) {
        this.scope = scope;
    }

    /**
     * Makes the list.
     *
     * @param review the review
     * @param shown the patch set whose files stand on the page
     * @param checks whether the checks of the others stand there too
     */
    public List<PatchSetView> of(Review review, Optional<PatchSet> shown, boolean checks) {
        PatchSetLinks links = new PatchSetLinks(review, scope);
        return review.patchSets().stream()
                .map(patchSet -> {
                    boolean here =
                            shown.filter(s -> s.id().equals(patchSet.id())).isPresent();
                    return view(
                            patchSet,
                            links,
                            here,
                            here || checks
                                    ? patchSet.checks().stream()
                                            .map(CheckView::of)
                                            .toList()
                                    : List.of());
                })
                .toList();
    }

    /** Returns the id of a patch set on the page, which the link index knows too. */
    public static String idOf(String patchSet) {
        return "patch-set-" + patchSet;
    }

    private PatchSetView view(PatchSet patchSet, PatchSetLinks links, boolean shown, List<CheckView> checks) {
        boolean missing = patchSet.files().isEmpty();
        return new PatchSetView(
                scope.claim(idOf(patchSet.id())),
                PatchSetNames.number(patchSet),
                patchSet.number().isPresent() && !patchSet.id().equals(PatchSet.UNTOLD) ? patchSet.id() : "",
                patchSet.author().map(scope::person),
                patchSet.when().map(MomentView::of),
                patchSet.description()
                        .map(words -> shown ? words : Words.start(words, ABOUT))
                        .map(scope::linked),
                patchSet.base().orElse(""),
                here(patchSet, shown),
                shown,
                missing,
                missing ? Optional.empty() : links.to(patchSet.id(), "files"),
                links.patch(patchSet),
                checks);
    }

    private static String here(PatchSet patchSet, boolean shown) {
        if (patchSet.files().isEmpty()) {
            return "not in any capture";
        }
        boolean code = patchSet.files().stream().anyMatch(FileDiff::loaded);
        return (shown ? "shown below" : "") + (code ? "" : shown ? ", names of files only" : "names of files only");
    }
}
