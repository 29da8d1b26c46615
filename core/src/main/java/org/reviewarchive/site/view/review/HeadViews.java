package org.reviewarchive.site.view.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Resolution;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.Reviewer;
import org.reviewarchive.site.view.FactViews;
import org.reviewarchive.site.view.MomentView;
import org.reviewarchive.site.view.PageScope;
import org.reviewarchive.site.view.SizeView;
import org.reviewarchive.site.view.StateView;
import org.reviewarchive.site.view.VerdictView;
import org.reviewarchive.site.view.Words;
import org.reviewarchive.site.view.patchset.ShownPatchSet;

/** Makes the head of a review's page. */
final class HeadViews {
    private final PageScope scope;

    HeadViews(PageScope scope) {
        this.scope = scope;
    }

    HeadView of(Review review) {
        List<FileDiff> files = ShownPatchSet.of(review).map(PatchSet::files).orElse(List.of());
        return new HeadView(
                review.id(),
                review.title(),
                StateView.of(review.status()),
                review.owner().map(scope::person),
                review.created().map(MomentView::of),
                review.updated().map(MomentView::of),
                Words.patchSets(review.patchSets().size()),
                files.isEmpty() ? "" : Words.count(files.size(), "file"),
                files.isEmpty() ? Optional.empty() : SizeView.of(files),
                Words.count(review.threads().size(), "thread"),
                openThreads(review),
                review.reviewers().stream().map(this::verdict).toList(),
                new FactViews(scope).commits(review),
                PageScope.web(review.origin()));
    }

    private static String openThreads(Review review) {
        long unresolved = review.threads().stream()
                .filter(thread -> thread.resolution() == Resolution.UNRESOLVED)
                .count();
        long unknown = review.threads().stream()
                .filter(thread -> thread.resolution() == Resolution.UNKNOWN)
                .count();
        return Stream.of(
                        unresolved == 0 ? "" : unresolved + " unresolved",
                        unknown == 0 ? "" : unknown + " of unknown state")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private VerdictView verdict(Reviewer reviewer) {
        String label = reviewer.label().isBlank() ? Words.lower(reviewer.verdict()) : reviewer.label();
        return new VerdictView(
                scope.person(reviewer.who()),
                VerdictView.style(reviewer.verdict()),
                VerdictView.mark(reviewer.verdict()),
                label,
                reviewer.blocking());
    }
}
