package org.reviewarchive.site.view.list;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.model.Verdict;
import org.reviewarchive.site.view.LinkView;
import org.reviewarchive.site.view.MomentView;
import org.reviewarchive.site.view.PageScope;
import org.reviewarchive.site.view.SiteFrame;
import org.reviewarchive.site.view.StateView;
import org.reviewarchive.site.view.VerdictView;
import org.reviewarchive.text.Texts;

/** Makes tables of reviews. Immutable and thread-safe. */
public final class RowViews {
    /** How many tags a row shows; the page of the review shows all. */
    private static final int TAGS = 3;

    private final Texts texts;
    private final LinkIndex links;
    private final boolean severalHosts;

    /** Makes a factory for the tables of one site. */
    public RowViews(SiteFrame frame, LinkIndex links) {
        this.texts = frame.texts();
        this.links = links;
        this.severalHosts =
                links.newestFirst().stream().map(ReviewFacts::host).distinct().count() > 1;
    }

    /**
     * Makes a table of whole reviews.
     *
     * @param path the page it stands on
     * @param order how the reviews are sorted, in words
     * @param whole whether they are all there are, and not a part
     * @param reviews the reviews
     */
    public TableView table(PagePath path, String order, boolean whole, List<ReviewFacts> reviews) {
        return new TableView(order, hint(whole), false, rows(path, reviews, facts -> Optional.empty()));
    }

    /** Returns the same table with what the person of that name judged. */
    public TableView judged(TableView table, PagePath path, String person, List<ReviewFacts> reviews) {
        return new TableView(
                table.order(),
                table.sortHint(),
                true,
                rows(path, reviews, facts -> Optional.of(judged(facts, person))));
    }

    /** Returns what a script says where it lets readers sort a table. */
    public String hint(boolean whole) {
        return texts.of(whole ? "listSort" : "listSortPage");
    }

    private List<RowView> rows(
            PagePath path, List<ReviewFacts> reviews, Function<ReviewFacts, Optional<JudgedView>> verdict) {
        return reviews.stream()
                .map(facts -> row(facts, path, verdict.apply(facts)))
                .toList();
    }

    private RowView row(ReviewFacts facts, PagePath path, Optional<JudgedView> verdict) {
        ReviewFacts.Counts counts = facts.counts();
        return new RowView(
                path.to(facts.page()),
                facts.id(),
                facts.title(),
                StateView.of(facts.status(), texts),
                facts.tags().stream().limit(TAGS).map(tag -> tag(tag, path)).toList(),
                Folders.of(facts.files()),
                severalHosts ? facts.host() : "",
                facts.owner().map(owner -> new PageScope(texts, links, facts.host(), path).person(owner)),
                facts.created().map(MomentView::dayOf),
                facts.updated().map(MomentView::dayOf),
                counts.patchSets() == 0 ? "" : number(counts.patchSets()),
                number(counts.comments()),
                counts.threads() == 0 ? "" : number(counts.unresolved()) + " / " + number(counts.threads()),
                counts.unresolved() > 0,
                verdict);
    }

    private static LinkView tag(String tag, PagePath path) {
        return LinkView.of(path.to(Addresses.list(ListKind.TAG.word(), tag, 1)), tag);
    }

    /** Of a person with several names, the one that judged counts. */
    private JudgedView judged(ReviewFacts facts, String person) {
        Verdict verdict = facts.reviewers().stream()
                .filter(judge -> links.people().first(judge.name()).equals(person))
                .map(judge -> judge.verdict())
                .min((a, b) -> Boolean.compare(a == Verdict.REQUESTED, b == Verdict.REQUESTED))
                .orElse(Verdict.OTHER);
        return new JudgedView(VerdictView.style(verdict), VerdictView.icon(verdict), VerdictView.word(verdict, texts));
    }

    private String number(int number) {
        return texts.of("number", number);
    }
}
