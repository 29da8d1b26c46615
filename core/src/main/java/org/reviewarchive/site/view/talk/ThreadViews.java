package org.reviewarchive.site.view.talk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reviewarchive.link.Excerpt;
import org.reviewarchive.model.Comment;
import org.reviewarchive.model.CommentThread;
import org.reviewarchive.model.Location;
import org.reviewarchive.model.OnFile;
import org.reviewarchive.model.OnLines;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Review;
import org.reviewarchive.site.view.LinkView;
import org.reviewarchive.site.view.MomentView;
import org.reviewarchive.site.view.PageScope;
import org.reviewarchive.site.view.patchset.PatchSetLinks;
import org.reviewarchive.site.view.patchset.PatchSetNames;

/** Makes the views of threads. */
public final class ThreadViews {
    private static final int EXCERPT = 90;

    /** Answers to answers go in no further than this. */
    private static final int DEEPEST = 2;

    private final PageScope scope;
    private final EventGroups groups;
    private final PatchSetNames names;
    private final PatchSetLinks links;
    private final PlaceWords places;
    private final Quotes quotes;
    private final Map<String, Comment> comments = new HashMap<>();

    public ThreadViews(Review review, PageScope scope, EventGroups groups) {
        this.scope = scope;
        this.groups = groups;
        this.names = new PatchSetNames(review.patchSets(), scope.texts());
        this.places = new PlaceWords(names, scope.texts());
        this.quotes = new Quotes(review, scope, groups);
        this.links = new PatchSetLinks(review, scope);
        for (CommentThread thread : review.threads()) {
            thread.comments().forEach(comment -> comments.put(comment.id(), comment));
        }
    }

    /** Makes the view of a thread that stands at its file, with the reason it does not stand under a line. */
    public ThreadView atFile(CommentThread thread, String reason) {
        return view(thread, "", reason, Optional.empty());
    }

    /**
     * Makes the view of a thread that stands under what it is about.
     *
     * @param lineHref the address of the lines on the page
     */
    public ThreadView under(CommentThread thread, Optional<String> lineHref) {
        return view(thread, "", "", lineHref);
    }

    /** Makes the view of a thread that stands away from its file. */
    public ThreadView astray(CommentThread thread, String reason) {
        return view(thread, pathOf(thread.location()), reason, Optional.empty());
    }

    private ThreadView view(CommentThread thread, String path, String reason, Optional<String> lineHref) {
        List<CommentView> said = new ArrayList<>();
        String before = "";
        for (Replies.Placed placed : Replies.inOrder(thread.comments())) {
            said.add(comment(placed, before));
            before = placed.comment().id();
        }
        Comment first = thread.comments().get(0);
        Optional<LinkView> madeOn = madeOn(thread);
        String text = first.body().map(body -> body.text()).orElse("");
        int replies = thread.comments().size() - 1;
        return new ThreadView(
                ResolutionView.of(thread.resolution(), scope.texts()),
                madeOn,
                places.full(thread.location(), madeOn.isEmpty()),
                lineHref,
                path,
                reason,
                thread.inferred() && thread.comments().size() > 2,
                scope.spot(first.anchor()),
                text.isBlank() ? scope.texts().of("commentWordless") : Excerpt.of(text, EXCERPT),
                places.brief(thread.location()),
                first.author().map(scope::person),
                replies == 0 ? "" : scope.texts().of("replyCount", replies),
                said);
    }

    private CommentView comment(Replies.Placed placed, String before) {
        Comment comment = placed.comment();
        Optional<LinkView> answers = comment.replyTo()
                .filter(target -> !target.equals(before))
                .map(comments::get)
                .map(target -> LinkView.of(
                        scope.spot(target.anchor()),
                        target.author()
                                .map(Person::name)
                                .orElseGet(() -> scope.texts().of("commentEarlier"))));
        return new CommentView(
                scope.claim(comment.anchor()),
                placed.depth() == 0 ? "" : "level-" + Math.min(placed.depth(), DEEPEST),
                scope.home(comment.anchor()),
                comment.author().map(scope::person),
                comment.when().map(MomentView::of),
                answers,
                groups.publishing(comment.id()).map(scope::home),
                comment.body().map(scope::linked).map(html -> quotes.folded(html, comment.id())));
    }

    /** Returns the file a location names; empty when it names none. */
    public static String pathOf(Location location) {
        if (location instanceof OnLines lines) {
            return lines.path();
        }
        return location instanceof OnFile file ? file.path() : "";
    }

    /** Returns where a thread stands under the code it was made on, when that is another page. */
    private Optional<LinkView> madeOn(CommentThread thread) {
        String anchor = thread.comments().get(0).anchor();
        return patchSetOf(thread.location())
                .flatMap(patchSet -> links.to(patchSet, anchor)
                        .filter(href -> !href.startsWith("#"))
                        .map(href -> LinkView.of(href, names.of(patchSet))));
    }

    /** Returns the patch set a thread was made on, where the capture says it. */
    public static Optional<String> patchSetOf(Location location) {
        if (location instanceof OnLines lines) {
            return lines.patchSet();
        }
        return location instanceof OnFile file ? file.patchSet() : Optional.empty();
    }
}
