package org.reviewarchive.site.view.patchset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.link.ShownPatchSet;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Review;
import org.reviewarchive.patch.MailboxPatch;
import org.reviewarchive.site.view.PageScope;

/** Knows which page shows which patch set of one review, and leads there from one page. */
public final class PatchSetLinks {
    private final Review review;
    private final PageScope scope;
    private final Map<String, PagePath> pages = new HashMap<>();

    public PatchSetLinks(Review review, PageScope scope) {
        this.review = review;
        this.scope = scope;
        for (PatchSet patchSet : further(review)) {
            pages.put(patchSet.id(), Addresses.patchSet(review.host(), review.id(), patchSet.id()));
        }
        ShownPatchSet.of(review)
                .ifPresent(shown -> pages.put(shown.id(), Addresses.review(review.host(), review.id())));
    }

    /** Returns the patch sets that have a page of their own: those with files that the review's page does not show. */
    public static List<PatchSet> further(Review review) {
        return ShownPatchSet.others(review);
    }

    /** Returns the address of a spot on the page that shows a patch set; empty when none does. */
    public Optional<String> to(String patchSet, String fragment) {
        return Optional.ofNullable(pages.get(patchSet)).map(page -> scope.to(page, fragment));
    }

    /** Returns the address of a patch set's patch; empty when none is offered. */
    public Optional<String> patch(PatchSet patchSet) {
        return MailboxPatch.isOffered(patchSet)
                ? Optional.of(scope.to(Addresses.patch(review.host(), review.id(), patchSet.id())))
                : Optional.empty();
    }
}
