package org.reviewarchive.site.view.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.Reference;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.link.StackMember;
import org.reviewarchive.model.Review;
import org.reviewarchive.site.view.PageScope;
import org.reviewarchive.site.view.StateView;
import org.reviewarchive.text.Texts;

/** Draws the chain of reviews that one stands in. */
final class StackViews {
    /** So many on either side of this review are shown at once. */
    private static final int NEAR = 4;

    private final LinkIndex links;
    private final PageScope scope;

    StackViews(LinkIndex links, PageScope scope) {
        this.links = links;
        this.scope = scope;
    }

    /** Returns the chain; empty when the review stands alone. */
    Optional<StackView> of(Review review) {
        ReviewFacts facts = links.find(review.key()).orElseGet(() -> ReviewFacts.of(review));
        List<StackMember> members = links.stack(facts);
        if (members.isEmpty()) {
            return Optional.empty();
        }
        List<StackMemberView> views = new ArrayList<>();
        int here = 0;
        for (StackMember member : members) {
            StackMemberView view = member(member, review);
            here = view.itself() ? views.size() : here;
            views.add(view);
        }
        int from = atLeastTwo(here - NEAR);
        int to = views.size() - atLeastTwo(views.size() - here - 1 - NEAR);
        Texts texts = scope.texts();
        return Optional.of(new StackView(
                texts.of("stackPlace", here + 1, views.size()),
                views.subList(0, from),
                texts.of("stackBelow", from),
                views.subList(from, to),
                views.subList(to, views.size()),
                texts.of("stackAbove", views.size() - to)));
    }

    /** Folding a single one would save nothing. */
    private static int atLeastTwo(int folded) {
        return folded < 2 ? 0 : folded;
    }

    private StackMemberView member(StackMember member, Review review) {
        Optional<String> href = member.facts().isPresent()
                ? member.facts().map(facts -> scope.to(facts.page()))
                : PageScope.web(links.originOf(new Reference(review.host(), member.id(), Optional.empty())));
        return new StackMemberView(
                member.id(),
                member.title(),
                href,
                member.facts().map(facts -> StateView.of(facts.status(), scope.texts())),
                member.facts().filter(facts -> facts.key().equals(review.key())).isPresent());
    }
}
