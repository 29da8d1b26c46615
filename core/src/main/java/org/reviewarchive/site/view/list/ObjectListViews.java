package org.reviewarchive.site.view.list;

import java.util.List;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.ObjectFacts;
import org.reviewarchive.link.PageFacts;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.site.view.MomentView;
import org.reviewarchive.site.view.PageScope;
import org.reviewarchive.site.view.SiteFrame;
import org.reviewarchive.site.view.Words;

/** Makes the views of the lists of tasks and commits. Immutable and thread-safe. */
public final class ObjectListViews {
    private final SiteFrame frame;
    private final LinkIndex links;
    private final ListViews lists;
    private final boolean severalHosts;

    /**
     * Makes a factory for the lists of one site.
     *
     * @param frame what surrounds the pages
     * @param links the archive
     * @param lists makes the ways to the lists of reviews
     */
    public ObjectListViews(SiteFrame frame, LinkIndex links, ListViews lists) {
        this.frame = frame;
        this.links = links;
        this.lists = lists;
        this.severalHosts =
                links.objects().stream().map(PageFacts::host).distinct().count() > 1;
    }

    /**
     * Makes the view of one list.
     *
     * @param path its address
     * @param heading what is listed
     * @param noun the word for one of it
     * @param objects what is listed, newest first
     */
    public ObjectListView of(PagePath path, String heading, String noun, List<ObjectFacts> objects) {
        return new ObjectListView(
                frame.around(path, heading),
                heading,
                Words.count(objects.size(), noun),
                objects.stream().allMatch(facts -> facts.status().isEmpty()),
                objects.stream().map(facts -> row(facts, path)).toList(),
                lists.ways(path));
    }

    private ObjectListView.Row row(ObjectFacts facts, PagePath path) {
        return new ObjectListView.Row(
                path.to(facts.page()),
                Words.shortMark(facts.id()),
                facts.title(),
                facts.status().orElse(""),
                facts.author().map(author -> new PageScope(frame.texts(), links, facts.host(), path).person(author)),
                facts.created().map(MomentView::dayOf),
                severalHosts ? facts.host() : "");
    }
}
