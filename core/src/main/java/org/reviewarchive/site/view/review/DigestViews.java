package org.reviewarchive.site.view.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reviewarchive.digest.Digest;
import org.reviewarchive.link.Excerpt;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.RelationKind;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.Verdict;
import org.reviewarchive.site.view.MomentView;
import org.reviewarchive.site.view.PageScope;
import org.reviewarchive.site.view.Words;
import org.reviewarchive.site.view.patchset.PatchSetNames;
import org.reviewarchive.site.view.patchset.PatchSetViews;
import org.reviewarchive.text.Texts;

/** Says what happened in a few lines, each statement with the place that shows it. For one page only. */
final class DigestViews {
    private static final int MOST = 5;
    private static final int MOST_LONG = 3;
    private static final Map<String, String> STYLES = Map.of(
            "digestAccepted", "good",
            "digestRejected", "bad",
            "digestLanded", "landed",
            "digestOpen", "waiting",
            "digestLeftOpen", "waiting");
    private static final int EXCERPT = 80;
    private static final int TITLE = 50;

    private final Review review;
    private final Digest digest;
    private final PageScope scope;
    private final Texts texts;
    private final PatchSetNames names;
    private final List<DigestLineView> lines = new ArrayList<>();

    DigestViews(Review review, Digest digest, PageScope scope) {
        this.review = review;
        this.digest = digest;
        this.scope = scope;
        this.texts = scope.texts();
        this.names = new PatchSetNames(review.patchSets(), texts);
    }

    DigestView view() {
        lines.clear();
        add("digestAsked", "", digest.askers().stream().map(this::asker).toList());
        add("digestAnswered", "", answers());
        add(
                "digestChanged",
                "patch-sets",
                digest.versions().stream().map(this::version).toList());
        add("digestAccepted", "", judged(Verdict.ACCEPTED));
        add("digestRejected", "", judged(Verdict.REJECTED));
        digest.landing().ifPresent(landing -> add("digestLanded", "details", landing(landing)));
        boolean landed = digest.landing().isPresent();
        List<Digest.Question> open = landed ? digest.landing().orElseThrow().open() : digest.open();
        add(landed ? "digestLeftOpen" : "digestOpen", "threads", questions(open));
        add("digestFollowUps", digest.followUps().isEmpty() ? "stack" : "mentioned-by", later());
        return new DigestView(List.copyOf(lines));
    }

    private void add(String key, String whole, List<DigestLineView.Item> items) {
        if (items.isEmpty()) {
            return;
        }
        boolean isLong = whole.equals("threads") || key.equals("digestFollowUps");
        int more = items.size() - (isLong ? MOST_LONG : MOST);
        lines.add(new DigestLineView(
                STYLES.getOrDefault(key, ""),
                texts.of(key),
                items.stream().limit(isLong ? MOST_LONG : MOST).toList(),
                more > 0 ? texts.of("andMore", more) : "",
                whole.isEmpty() ? Optional.empty() : Optional.of(scope.spot(whole))));
    }

    private DigestLineView.Item asker(Digest.Asker asker) {
        String key = asker.threads() == 0
                ? "digestRemarked"
                : asker.remarks() == 0 ? "digestBegan" : "digestBeganAndRemarked";
        return DigestLineView.Item.of(
                Optional.of(scope.spot(asker.anchor())),
                texts.of(key, asker.who().name(), asker.threads(), asker.remarks()));
    }

    private List<DigestLineView.Item> answers() {
        if (digest.answers().isEmpty()) {
            return List.of();
        }
        Digest.Answers answers = digest.answers().get();
        List<DigestLineView.Item> items = new ArrayList<>();
        if (answers.replied() > 0) {
            items.add(DigestLineView.Item.of(
                    answers.anchor().map(scope::spot),
                    texts.of(
                            "digestReplied",
                            review.owner().map(Person::name).orElse(""),
                            answers.replied(),
                            answers.threads())));
        }
        if (answers.resolved() > 0) {
            items.add(DigestLineView.Item.of(
                    Optional.of(scope.spot("threads")), texts.of("digestResolved", answers.resolved())));
        }
        return items;
    }

    private DigestLineView.Item version(Digest.Version version) {
        Optional<String> known = version.patchSet().filter(names::knows);
        return DigestLineView.Item.of(
                known.map(PatchSetViews::idOf).or(version::anchor).map(scope::spot),
                version.patchSet().map(names::of).orElseGet(() -> texts.of("digestVersion")));
    }

    private List<DigestLineView.Item> judged(Verdict verdict) {
        return digest.judgements().stream()
                .filter(judgement -> judgement.verdict() == verdict)
                .map(judgement -> DigestLineView.Item.of(
                                judgement.anchor().map(scope::spot),
                                judgement.who().name())
                        .with(
                                judgement.turned()
                                        ? texts.of(
                                                verdict == Verdict.ACCEPTED
                                                        ? "digestAfterRejecting"
                                                        : "digestAfterAccepting")
                                        : "",
                                judgement.when().map(MomentView::of)))
                .toList();
    }

    private List<DigestLineView.Item> landing(Digest.Landing landing) {
        List<DigestLineView.Item> items = new ArrayList<>();
        landing.when()
                .map(MomentView::of)
                .filter(when -> !when.date().isEmpty())
                .ifPresent(when ->
                        items.add(DigestLineView.Item.of(landing.anchor().map(scope::spot), when.date())));
        review.relations().stream()
                .filter(relation -> relation.kind() == RelationKind.COMMIT)
                .map(relation -> Words.shortMark(relation.target()))
                .distinct()
                .map(scope::linked)
                .forEach(commit -> items.add(new DigestLineView.Item(
                        Optional.empty(), "", false, "", Optional.empty(), Optional.of(commit))));
        int open = landing.open().size();
        if (open > 0 && !items.isEmpty()) {
            items.add(DigestLineView.Item.of(Optional.of(scope.spot("threads")), texts.of("digestUnresolved", open)));
        }
        return items;
    }

    private List<DigestLineView.Item> questions(List<Digest.Question> open) {
        return open.stream()
                .map(question -> new DigestLineView.Item(
                        Optional.of(scope.spot(question.anchor())),
                        question.words().isBlank()
                                ? texts.of("commentWordless")
                                : Excerpt.of(question.words(), EXCERPT),
                        !question.words().isBlank(),
                        question.who().map(Person::name).orElse(""),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
    }

    private List<DigestLineView.Item> later() {
        return Stream.concat(
                        digest.followUps().stream().map(this::review),
                        digest.children().stream()
                                .map(child -> review(child).with(texts.of("digestBuildsOn"), Optional.empty())))
                .toList();
    }

    private DigestLineView.Item review(ReviewFacts facts) {
        return DigestLineView.Item.of(
                Optional.of(scope.to(facts.page())), facts.id() + " " + Excerpt.of(facts.title(), TITLE));
    }
}
