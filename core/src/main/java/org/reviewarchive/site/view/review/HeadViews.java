package org.reviewarchive.site.view.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reviewarchive.link.ShownPatchSet;
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
import org.reviewarchive.site.view.patchset.CheckViews;
import org.reviewarchive.site.view.patchset.PatchSetNames;
import org.reviewarchive.text.Texts;

/** Makes the head of a review's page. */
final class HeadViews {
    private final PageScope scope;
    private final Texts texts;

    HeadViews(PageScope scope) {
        this.scope = scope;
        this.texts = scope.texts();
    }

    HeadView of(Review review) {
        Optional<PatchSet> shown = ShownPatchSet.of(review).or(review::newestPatchSet);
        List<FileDiff> files = shown.map(PatchSet::files).orElse(List.of());
        CheckViews checks = new CheckViews(texts, new PatchSetNames(review.patchSets(), texts));
        return new HeadView(
                review.id(),
                review.title(),
                StateView.of(review.status(), texts),
                review.owner().map(scope::person),
                review.created().map(MomentView::of),
                review.updated().map(MomentView::of),
                texts.of("patchSetCount", review.patchSets().size()),
                files.isEmpty() ? "" : texts.of("fileCount", files.size()),
                files.isEmpty() ? Optional.empty() : SizeView.of(files, scope.texts()),
                texts.of("threadCount", review.threads().size()),
                !review.threads().isEmpty(),
                openThreads(review),
                !review.threads().isEmpty() && openThreads(review).isEmpty(),
                shown.flatMap(checks::of),
                review.reviewers().stream().map(this::verdict).toList(),
                new FactViews(scope).commits(review),
                PageScope.web(review.origin()));
    }

    private String openThreads(Review review) {
        long unresolved = count(review, Resolution.UNRESOLVED);
        long unknown = count(review, Resolution.UNKNOWN);
        return Stream.of(
                        unresolved == 0 ? "" : texts.of("unresolvedCount", unresolved),
                        unknown == 0 ? "" : texts.of("undecidedCount", unknown))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static long count(Review review, Resolution resolution) {
        return review.threads().stream()
                .filter(thread -> thread.resolution() == resolution)
                .count();
    }

    private VerdictView verdict(Reviewer reviewer) {
        return new VerdictView(
                scope.person(reviewer.who()),
                VerdictView.style(reviewer.verdict()),
                VerdictView.icon(reviewer.verdict()),
                VerdictView.words(reviewer, texts),
                reviewer.blocking());
    }
}
