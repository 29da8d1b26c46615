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
import org.reviewarchive.model.SavedObject;
import org.reviewarchive.model.TimelineEvent;

/** Finds every object that the texts of a page name, linked or not. */
final class MentionFinder implements LinkResolver {
    private static final int SNIPPET = 120;

    private final String host;
    private final String self;
    private final List<Mention> found = new ArrayList<>();
    private final Set<String> targets = new HashSet<>();
    private Set<String> here = new HashSet<>();
    private String from = "";
    private String text = "";

    private MentionFinder(String host, String id) {
        this.host = host;
        this.self = host + "/" + id;
    }

    /** Returns the mentions in the order of the page; each place names an object once. */
    static List<Mention> find(Review review) {
        MentionFinder finder = new MentionFinder(review.host(), review.id());
        review.summary().ifPresent(t -> finder.search("summary", t));
        review.testPlan().ifPresent(t -> finder.search("test-plan", t));
        for (PatchSet patchSet : review.patchSets()) {
            patchSet.description().ifPresent(t -> finder.search("patch-set-" + patchSet.id(), RichText.ofPlain(t)));
        }
        finder.search(review.timeline(), review.threads());
        finder.addListed(review.listedMentions());
        return List.copyOf(finder.found);
    }

    /** Returns the mentions of a task or commit in the order of its page; each place names an object once. */
    static List<Mention> find(SavedObject object) {
        MentionFinder finder = new MentionFinder(object.host(), object.id());
        object.description().ifPresent(t -> finder.search("description", t));
        finder.search(object.timeline(), object.threads());
        finder.addListed(object.listedMentions());
        return List.copyOf(finder.found);
    }

    private void search(List<TimelineEvent> timeline, List<CommentThread> threads) {
        for (TimelineEvent event : timeline) {
            if (event instanceof Commented commented && commented.body().isPresent()) {
                search(event.anchor().orElse("timeline"), commented.body().get());
            }
        }
        for (CommentThread thread : threads) {
            for (Comment comment : thread.comments()) {
                comment.body().ifPresent(t -> search(comment.anchor(), t));
            }
        }
    }

    private void search(String place, RichText body) {
        from = place;
        text = body.text();
        here = new HashSet<>();
        if (PageLinks.mayLink(body.html())) {
            LinkRewriter.rewrite(body.html(), this);
        }
    }

    private void addListed(List<String> marks) {
        from = "details";
        text = "";
        for (String id : marks) {
            if (targets.add(host + "/" + id)) {
                found.add(new Mention(host + "/" + id, Optional.empty(), from, ""));
            }
        }
    }

    @Override
    public Optional<Link> ofAddress(String href) {
        Uris.parse(href).map(uri -> Uris.on(uri, host)).flatMap(Reference::of).ifPresent(this::add);
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
        ReferenceWords.object(word, host).ifPresent(this::add);
        return Optional.empty();
    }

    private void add(Reference reference) {
        if (!reference.key().equals(self)
                && here.add(reference.key() + reference.fragment().orElse(""))) {
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
