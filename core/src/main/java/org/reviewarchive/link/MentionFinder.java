package org.reviewarchive.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.reviewarchive.markup.Link;
import org.reviewarchive.markup.LinkResolver;
import org.reviewarchive.markup.LinkRewriter;
import org.reviewarchive.markup.RichText;
import org.reviewarchive.model.Comment;
import org.reviewarchive.model.CommentThread;
import org.reviewarchive.model.Commented;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.TimelineEvent;

/** Finds every object that a review's texts name, linked or not. */
final class MentionFinder implements LinkResolver {
    private static final int SNIPPET = 120;

    private final Review review;
    private final List<Mention> found = new ArrayList<>();
    private final Set<String> targets = new HashSet<>();
    private Set<String> here = new HashSet<>();
    private String from = "";
    private String text = "";

    private MentionFinder(Review review) {
        this.review = review;
    }

    /** Returns the mentions in the order of the page; each place names an object once. */
    static List<Mention> find(Review review) {
        MentionFinder finder = new MentionFinder(review);
        review.summary().ifPresent(t -> finder.search("summary", t));
        review.testPlan().ifPresent(t -> finder.search("test-plan", t));
        for (PatchSet patchSet : review.patchSets()) {
            patchSet.description().ifPresent(t -> finder.search("patch-set-" + patchSet.id(), RichText.ofPlain(t)));
        }
        for (TimelineEvent event : review.timeline()) {
            if (event instanceof Commented commented && commented.body().isPresent()) {
                finder.search(
                        event.anchor().orElse("timeline"), commented.body().get());
            }
        }
        for (CommentThread thread : review.threads()) {
            for (Comment comment : thread.comments()) {
                comment.body().ifPresent(t -> finder.search(comment.anchor(), t));
            }
        }
        finder.addListed();
        return List.copyOf(finder.found);
    }

    private void search(String place, RichText body) {
        from = place;
        text = body.text();
        here = new HashSet<>();
        if (PageLinks.mayLink(body.html())) {
            LinkRewriter.rewrite(body.html(), this);
        }
    }

    private void addListed() {
        from = "details";
        text = "";
        for (String id : review.listedMentions()) {
            if (targets.add(review.host() + "/" + id)) {
                found.add(new Mention(review.host() + "/" + id, Optional.empty(), from, ""));
            }
        }
    }

    @Override
    public Optional<Link> ofAddress(String href) {
        Uris.parse(href)
                .map(uri -> Uris.on(uri, review.host()))
                .flatMap(Reference::of)
                .ifPresent(this::add);
        return Optional.empty();
    }

    @Override
    public Optional<String> ofPicture(String src) {
        return Optional.empty();
    }

    @Override
    public Pattern words() {
        return ReferenceWords.PATTERN;
    }

    @Override
    public Optional<Link> ofWord(MatchResult word) {
        ReferenceWords.object(word, review.host()).ifPresent(this::add);
        return Optional.empty();
    }

    private void add(Reference reference) {
        boolean self = reference.key().equals(review.key());
        if (!self && here.add(reference.key() + reference.fragment().orElse(""))) {
            targets.add(reference.key());
            found.add(new Mention(reference.key(), reference.fragment(), from, snippet(reference.id())));
        }
    }

    private String snippet(String word) {
        String line = text.replace('\n', ' ');
        int at = Math.max(0, line.indexOf(word));
        int start = Math.max(0, at - SNIPPET / 2);
        int end = Math.min(line.length(), start + SNIPPET);
        while (start > 0 && !Character.isWhitespace(line.charAt(start - 1))) {
            start--;
        }
        while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
            end++;
        }
        return (start > 0 ? "… " : "") + line.substring(start, end).strip() + (end < line.length() ? " …" : "");
    }
}
