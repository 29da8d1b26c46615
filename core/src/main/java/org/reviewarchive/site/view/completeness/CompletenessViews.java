package org.reviewarchive.site.view.completeness;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.reviewarchive.ledger.Lack;
import org.reviewarchive.ledger.Ledger;
import org.reviewarchive.ledger.ReviewLacks;
import org.reviewarchive.ledger.Totals;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.site.view.LinkView;
import org.reviewarchive.site.view.Paging;
import org.reviewarchive.site.view.SiteFrame;
import org.reviewarchive.text.Texts;

/** Makes the views of the pages of what the archive lacks. Immutable and thread-safe. */
public final class CompletenessViews {
    /** How many reviews a page holds at most. */
    public static final int PAGE_SIZE = 500;

    /** Puts D9 before D10. */
    private static final Comparator<ReviewLacks> BY_NUMBER = Comparator.comparing(
                    (ReviewLacks review) -> review.facts().host())
            .thenComparing(review -> review.facts().id().length())
            .thenComparing(review -> review.facts().id());

    private final SiteFrame frame;
    private final Texts texts;
    private final Ledger ledger;
    private final List<ReviewLacks> lacking;
    private final Paging paging;
    private final int addresses;
    private final boolean severalHosts;

    /**
     * Makes a factory for the pages of one site.
     *
     * @param frame what surrounds the pages
     * @param ledger what the archive lacks
     * @param addresses how many addresses there are to fetch
     */
    public CompletenessViews(SiteFrame frame, Ledger ledger, int addresses) {
        this.frame = frame;
        this.texts = frame.texts();
        this.ledger = ledger;
        this.addresses = addresses;
        this.lacking =
                ledger.reviews().stream().filter(review -> !review.isComplete()).toList();
        this.paging = new Paging(lacking.size(), PAGE_SIZE, Addresses::completeness);
        this.severalHosts = ledger.reviews().stream()
                        .map(review -> review.facts().host())
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }

    /** Returns the number of pages, at least 1. */
    public int pages() {
        return paging.pages();
    }

    /** Makes the view of one page; the first is 1. */
    public CompletenessView of(int page) {
        PagePath path = Addresses.completeness(page);
        String heading = texts.of("missing");
        String title = page == 1 ? heading : texts.of("missingPage", page);
        return new CompletenessView(
                frame.around(path, title, tally()),
                heading,
                tally(),
                parts(path),
                page == 1
                        ? Optional.of(new OverviewViews(texts, ledger, addresses, severalHosts).of(path))
                        : Optional.empty(),
                paging.on(page, lacking).stream()
                        .map(review -> row(review, path))
                        .toList(),
                paging.pager(page, texts));
    }

    private String tally() {
        Totals totals = ledger.totals();
        int lacks = totals.reviews() - totals.complete();
        return lacks == 0
                ? texts.of("missingNothing", totals.reviews())
                : texts.of("missingTally", lacks, totals.reviews(), totals.complete());
    }

    private List<LinkView> parts(PagePath path) {
        PagePath first = Addresses.completeness(1);
        return List.of(
                LinkView.of(path.to(first, "by-kind"), texts.of("missingByKind")),
                LinkView.of(path.to(first, "fetch"), texts.of("missingFetch")),
                LinkView.of(path.to(first, "absent"), texts.of("missingAbsent")),
                LinkView.of(path.to(first, "files"), texts.of("missingFiles")),
                LinkView.of(path.to(path, "reviews"), texts.of("missingReviews")));
    }

    private CompletenessView.Row row(ReviewLacks review, PagePath path) {
        ReviewFacts facts = review.facts();
        return new CompletenessView.Row(
                path.to(Addresses.review(facts.host(), facts.id()), "provenance"),
                facts.id(),
                facts.title(),
                severalHosts ? facts.host() : "",
                Lack.counts(review.counts()).entrySet().stream()
                        .map(lack -> words(lack.getKey(), lack.getValue(), review))
                        .toList());
    }

    private String words(Lack lack, int count, ReviewLacks review) {
        int patchSets = review.gaps().withoutFiles().size();
        if (lack == Lack.PATCH_SETS && patchSets > 0) {
            return texts.of("missingPatchSets", patchSets);
        }
        if (lack == Lack.ATTACHMENTS) {
            return texts.of("missingAttachments", count);
        }
        return LackWords.of(lack, texts);
    }
}
