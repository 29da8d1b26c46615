package org.reviewarchive.site.view.patchset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reviewarchive.link.Excerpt;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Review;
import org.reviewarchive.site.view.MomentView;
import org.reviewarchive.site.view.PageScope;
import org.reviewarchive.text.Texts;

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
        PatchSetNames names = new PatchSetNames(review.patchSets(), scope.texts());
        CheckViews checkViews = new CheckViews(scope.texts(), names);
        Optional<String> here = shown.map(PatchSet::id);
        List<PatchSetView> views = new ArrayList<>();
        for (PatchSet patchSet : review.patchSets()) {
            boolean isHere = here.equals(Optional.of(patchSet.id()));
            Optional<ChecksView> told = isHere || checks ? checkViews.of(patchSet) : Optional.empty();
            views.add(new Listed(patchSet, names.alone(patchSet), isHere, told).view(links));
        }
        return views;
    }

    /** Returns the id of a patch set on the page, which the link index knows too. */
    public static String idOf(String patchSet) {
        return "patch-set-" + patchSet;
    }

    /** A patch set in the list of one page. */
    private final class Listed {
        private final PatchSet patchSet;
        private final String name;
        private final boolean shown;
        private final Optional<ChecksView> checks;

        private Listed(PatchSet patchSet, String name, boolean shown, Optional<ChecksView> checks) {
            this.patchSet = patchSet;
            this.name = name;
            this.shown = shown;
            this.checks = checks;
        }

        private PatchSetView view(PatchSetLinks links) {
            boolean missing = patchSet.files().isEmpty();
            boolean hasNumber = patchSet.number().isPresent() && !patchSet.id().equals(PatchSet.UNTOLD);
            return new PatchSetView(
                    scope.claim(idOf(patchSet.id())),
                    name,
                    hasNumber ? patchSet.id() : "",
                    patchSet.author().map(scope::person),
                    patchSet.when().map(MomentView::of),
                    patchSet.description()
                            .map(words -> shown ? words : Excerpt.of(words, ABOUT))
                            .map(scope::linked),
                    patchSet.base().orElse(""),
                    here(),
                    shown,
                    missing,
                    missing ? Optional.empty() : links.to(patchSet.id(), "files"),
                    links.patch(patchSet),
                    checks);
        }

        private String here() {
            Texts texts = scope.texts();
            if (patchSet.files().isEmpty()) {
                return texts.of("patchSetMissing");
            }
            boolean code = patchSet.files().stream().anyMatch(FileDiff::loaded);
            if (shown) {
                return texts.of(code ? "patchSetShown" : "patchSetShownNames");
            }
            return code ? "" : texts.of("patchSetNames");
        }
    }
}
