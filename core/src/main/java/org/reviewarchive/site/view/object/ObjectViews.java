package org.reviewarchive.site.view.object;

import java.util.List;
import java.util.Optional;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.Excerpt;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.model.ObjectKind;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.SavedObject;
import org.reviewarchive.site.view.About;
import org.reviewarchive.site.view.CaptureView;
import org.reviewarchive.site.view.FactViews;
import org.reviewarchive.site.view.LackView;
import org.reviewarchive.site.view.MentionViews;
import org.reviewarchive.site.view.MomentView;
import org.reviewarchive.site.view.PageScope;
import org.reviewarchive.site.view.SiteFrame;
import org.reviewarchive.site.view.TextView;
import org.reviewarchive.site.view.Words;
import org.reviewarchive.site.view.diff.DiffView;
import org.reviewarchive.site.view.diff.DiffViews;
import org.reviewarchive.site.view.talk.EventGroups;
import org.reviewarchive.site.view.talk.ThreadViews;
import org.reviewarchive.site.view.talk.TimelineViews;

/** Makes the view of a task's or commit's page. Immutable and thread-safe. */
public final class ObjectViews {
    private static final List<String> OWN_IDS =
            List.of("main", "description", "details", "files", "elsewhere", "timeline", "mentioned-by", "provenance");

    private static final int EXCERPT = 200;

    private final SiteFrame frame;
    private final LinkIndex links;

    /** Makes a factory for the tasks and commits of one site. */
    public ObjectViews(SiteFrame frame, LinkIndex links) {
        this.frame = frame;
        this.links = links;
    }

    /**
     * Makes the view of one task or commit.
     *
     * @param object the task or commit
     * @param diagnostics what its capture lacks
     */
    public ObjectView of(SavedObject object, List<Diagnostic> diagnostics) {
        PagePath page = Addresses.object(object.host(), object.id());
        PageScope scope = new PageScope(frame.texts(), links, object.host(), page);
        scope.reserve(OWN_IDS);
        // Code, threads and events look as they do on a review's page.
        Review asReview = object.asReview();
        EventGroups groups = new EventGroups(object.timeline());
        Optional<DiffView> diff = object.change()
                .map(change -> new ThreadViews(asReview, scope, groups))
                .map(threads -> new DiffViews(asReview, object.change(), scope, threads).viewOfCommit());
        boolean isTask = object.kind() == ObjectKind.TASK;
        return new ObjectView(
                frame.around(page, about(object)),
                head(object, scope),
                frame.texts().of(isTask ? "objectDescription" : "objectMessage"),
                object.description().map(text -> new TextView(scope.linked(text))),
                new FactViews(scope).of(object),
                diff,
                new TimelineViews(asReview, scope, groups).view(),
                new MentionViews(scope).of(links.mentionedBy(object.key())),
                object.captures().stream().map(CaptureView::of).toList(),
                diagnostics.stream().sorted().map(LackView::of).toList(),
                "");
    }

    private static About about(SavedObject object) {
        return new About(
                Words.shortMark(object.id()) + " " + object.title(),
                object.description()
                        .map(text -> Excerpt.of(text.text(), EXCERPT))
                        .orElse(""),
                "article",
                Optional.empty(),
                Optional.empty());
    }

    private static ObjectHeadView head(SavedObject object, PageScope scope) {
        return new ObjectHeadView(
                scope.texts().of(object.kind() == ObjectKind.TASK ? "objectTask" : "objectCommit"),
                object.status().orElse(""),
                Words.shortMark(object.id()),
                object.title(),
                object.author().map(scope::person),
                object.created().map(MomentView::of),
                PageScope.web(object.origin()));
    }
}
