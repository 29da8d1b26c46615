package org.reviewarchive.site.view.talk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reviewarchive.model.Comment;
import org.reviewarchive.model.CommentThread;
import org.reviewarchive.model.Location;
import org.reviewarchive.model.OnFile;
import org.reviewarchive.model.OnLines;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.Side;
import org.reviewarchive.site.view.LinkView;
import org.reviewarchive.site.view.MomentView;
import org.reviewarchive.site.view.PageScope;
import org.reviewarchive.site.view.Words;
import org.reviewarchive.site.view.patchset.PatchSetLinks;
import org.reviewarchive.site.view.patchset.PatchSetNames;

/** Makes the views of threads. */
public final class ThreadViews {
    private static final int EXCERPT = 60;

    private final PageScope scope;
    private final EventGroups groups;
    private final PatchSetNames names;
    private final PatchSetLinks links;
    private final Map<String, Comment> comments = new HashMap<>();

    public ThreadViews(Review review, PageScope scope, EventGroups groups) {
        this.scope = scope;
        this.groups = groups;
        this.names = new PatchSetNames(review.patchSets());
        this.links = new PatchSetLinks(review, scope);
        for (CommentThread thread : review.threads()) {
            thread.comments().forEach(comment -> comments.put(comment.id(), comment));
        }
    }

    /** Makes the view of a thread that stands at its file, with the reason it does not stand under a line. */
    public ThreadView atFile(CommentThread thread, String reason) {
        return view(thread, "", reason);
    }

    /** Makes the view of a thread that stands away from its file. */
    public ThreadView astray(CommentThread thread, String reason) {
        return view(thread, pathOf(thread.location()), reason);
    }

    private ThreadView view(CommentThread thread, String path, String reason) {
        List<CommentView> said = new ArrayList<>();
        String before = "";
        for (Comment comment : thread.comments()) {
            said.add(comment(comment, before));
            before = comment.id();
        }
        Comment first = thread.comments().get(0);
        Optional<LinkView> madeOn = madeOn(thread);
        String text = first.body().map(body -> body.text()).orElse("");
        return new ThreadView(
                ResolutionView.of(thread.resolution()),
                madeOn,
                place(thread.location(), madeOn.isEmpty()),
                path,
                reason,
                thread.inferred() && thread.comments().size() > 2,
                scope.spot(first.anchor()),
                text.isBlank() ? "Comment without text" : Words.start(text, EXCERPT),
                said);
    }

    private CommentView comment(Comment comment, String before) {
        Optional<LinkView> answers = comment.replyTo()
                .filter(target -> !target.equals(before))
                .map(comments::get)
                .map(target -> LinkView.of(
                        scope.spot(target.anchor()),
                        target.author().map(author -> author.name()).orElse("an earlier comment")));
        return new CommentView(
                scope.claim(comment.anchor()),
                scope.home(comment.anchor()),
                comment.author().map(scope::person),
                comment.when().map(MomentView::of),
                answers,
                groups.publishing(comment.id()).map(scope::home),
                comment.body().map(scope::linked));
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

    /** Says where a thread was made; the name of the patch set may stand before as a link. */
    private String place(Location location, boolean named) {
        if (location instanceof OnFile file) {
            return (named ? "on " + names.of(file.patchSet()) : "") + ", the file as a whole";
        }
        if (!(location instanceof OnLines lines)) {
            return "on a file the capture does not name";
        }
        String side = lines.side().filter(s -> s == Side.OLD).isPresent() ? " (old side)" : "";
        String made = lines.from().isPresent()
                ? ", " + range(lines.from().getAsInt(), lines.to().orElseThrow()) + side
                : "";
        String moved = lines.shownAt()
                .map(at -> "; shown on " + names.of(at.patchSet()) + ", " + range(at.from(), at.to())
                        + (made.isEmpty() ? side : ""))
                .orElse("");
        return (named ? "on " + names.of(lines.patchSet()) : "") + made + moved;
    }

    private static String range(int from, int to) {
        return from == to ? "line " + from : "lines " + from + "–" + to;
    }
}
