package org.reviewarchive.site.view.talk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewarchive.link.Excerpt;
import org.reviewarchive.markup.Link;
import org.reviewarchive.markup.QuoteFolding;
import org.reviewarchive.markup.QuoteResolver;
import org.reviewarchive.markup.SafeHtml;
import org.reviewarchive.model.Comment;
import org.reviewarchive.model.CommentThread;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.TimelineEvent;
import org.reviewarchive.site.view.PageScope;

/** Folds the quotes in what people said and links them to where it was said first. For one page only. */
final class Quotes {
    private static final int EXCERPT = 60;
    private static final Pattern NAMED = Pattern.compile("@([\\w.-]*\\w)");

    private final Review review;
    private final PageScope scope;
    private final EventGroups groups;
    private Optional<QuoteSources> sources = Optional.empty();

    Quotes(Review review, PageScope scope, EventGroups groups) {
        this.review = review;
        this.scope = scope;
        this.groups = groups;
    }

    /** Returns what was said on lines or a file, its links made already. */
    SafeHtml folded(SafeHtml html, String commentId) {
        return QuoteFolding.mayHold(html) ? folded(html, sources().before(commentId)) : html;
    }

    /** Returns what was said to the review as a whole, its links made already. */
    SafeHtml folded(SafeHtml html, TimelineEvent event) {
        return QuoteFolding.mayHold(html) ? folded(html, sources().before(event)) : html;
    }

    private SafeHtml folded(SafeHtml html, int before) {
        return QuoteFolding.fold(html, new QuoteResolver() {
            @Override
            public Optional<Link> origin(String words, String head) {
                Matcher named = NAMED.matcher(head);
                Optional<String> author = named.find() ? Optional.of(named.group(1)) : Optional.empty();
                return sources().origin(words, before, author).map(Quotes.this::link);
            }

            @Override
            public String folded(String words, int lines) {
                return scope.texts().of("quoteFolded", lines, Excerpt.of(words, EXCERPT));
            }
        });
    }

    private Link link(QuoteSources.Source source) {
        String words = source.who()
                .map(Person::name)
                .map(name -> scope.texts().of("quoteOrigin", name))
                .orElseGet(() -> scope.texts().of("quoteOriginNameless"));
        return new Link(scope.home(source.fragment()), "", words);
    }

    private QuoteSources sources() {
        if (sources.isEmpty()) {
            Map<String, Comment> comments = new HashMap<>();
            for (CommentThread thread : review.threads()) {
                thread.comments().forEach(comment -> comments.put(comment.id(), comment));
            }
            sources = Optional.of(new QuoteSources(groups, comments));
        }
        return sources.get();
    }
}
