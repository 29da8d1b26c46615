package org.reviewarchive.site.markdown;

import java.util.stream.Collectors;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.markup.MarkdownWords;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.Reviewer;
import org.reviewarchive.site.view.FactView;
import org.reviewarchive.site.view.FactViews;
import org.reviewarchive.site.view.PageScope;

/** The head of a twin: what a reader learns in five seconds, and the details. */
final class TwinHead {
    private final TwinScope scope;
    private final TwinText out;

    TwinHead(TwinScope scope, TwinText out) {
        this.scope = scope;
        this.out = out;
    }

    void write() {
        Review review = scope.review();
        out.heading(1, MarkdownWords.line(review.id() + ": " + review.title()));
        fact("columnState", scope.state());
        fact("columnOwner", scope.name(review.owner()));
        fact("columnOpened", scope.date(review.created()));
        review.updated().ifPresent(updated -> fact("columnChanged", scope.date(review.updated())));
        if (!review.reviewers().isEmpty()) {
            fact("reviewers", review.reviewers().stream().map(this::reviewer).collect(Collectors.joining("; ")));
        }
        for (FactView detail : new FactViews(scope.page()).of(review)) {
            String items = detail.items().stream()
                    .map(item -> scope.line(item.itemHtml()))
                    .collect(Collectors.joining("; "));
            out.item("**" + MarkdownWords.line(detail.term()) + "**: " + items);
        }
        PageScope.web(review.origin())
                .ifPresent(origin -> fact("twinOrigin", MarkdownWords.link(MarkdownWords.line(origin), origin)));
        fact("twinPage", scope.link(Addresses.review(review.host(), review.id())));
        fact("twinData", scope.link(Addresses.reviewData(review.host(), review.id())));
    }

    private String reviewer(Reviewer reviewer) {
        String judged = scope.name(reviewer.who()) + ": " + MarkdownWords.line(scope.verdict(reviewer));
        return reviewer.blocking() ? scope.say("twinBlocking", judged) : judged;
    }

    private void fact(String key, String value) {
        out.item("**" + scope.say(key) + "**: " + value);
    }
}
