package org.reviewarchive.site.view.list;

import java.util.List;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.ObjectFacts;
import org.reviewarchive.link.PageFacts;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.model.ObjectKind;
import org.reviewarchive.site.view.MomentView;
import org.reviewarchive.site.view.PageScope;
import org.reviewarchive.site.view.Paging;
import org.reviewarchive.site.view.SiteFrame;
import org.reviewarchive.site.view.Words;
import org.reviewarchive.text.Texts;

/** Makes the views of the lists of tasks or of commits. Immutable and thread-safe. */
public final class ObjectListViews {
    private final SiteFrame frame;
    private final Texts texts;
    private final LinkIndex links;
    private final ObjectKind kind;
    private final List<ObjectFacts> objects;
    private final boolean plain;
    private final boolean severalHosts;

    /**
     * Makes a factory for the list of one kind.
     *
     * @param frame what surrounds the pages
     * @param links the archive
     * @param kind what is listed
     */
    public ObjectListViews(SiteFrame frame, LinkIndex links, ObjectKind kind) {
        this.frame = frame;
        this.texts = frame.texts();
        this.links = links;
        this.kind = kind;
        this.objects =
                links.objects().stream().filter(facts -> facts.kind() == kind).toList();
        this.plain = objects.stream().allMatch(facts -> facts.status().isEmpty());
        this.severalHosts =
                links.objects().stream().map(PageFacts::host).distinct().count() > 1;
    }

    /** Returns how the list is cut into pages. */
    public Paging paging() {
        return new Paging(objects.size(), ReviewList.PAGE_SIZE, this::address);
    }

    /** Tells whether there is anything to list. */
    public boolean any() {
        return !objects.isEmpty();
    }

    /** Returns the address of a page; the first is 1. */
    public PagePath address(int page) {
        return kind == ObjectKind.TASK ? Addresses.tasks(page) : Addresses.commits(page);
    }

    /** Makes the view of one page; the first is 1. */
    public ObjectListView of(int page) {
        PagePath path = address(page);
        Paging paging = paging();
        String heading = texts.of(Keys.of("objects", kind));
        String tally = texts.of(Keys.of("count", kind), objects.size());
        return new ObjectListView(
                frame.around(path, paging.title(page, heading, texts), tally),
                heading,
                tally,
                texts.of("orderNewest"),
                texts.of(paging.pages() == 1 ? "listSort" : "listSortPage"),
                plain,
                paging.on(page, objects).stream().map(facts -> row(facts, path)).toList(),
                paging.pager(page, texts));
    }

    private ObjectListView.Row row(ObjectFacts facts, PagePath path) {
        return new ObjectListView.Row(
                path.to(facts.page()),
                Words.shortMark(facts.id()),
                facts.title(),
                facts.status().orElse(""),
                facts.author().map(author -> new PageScope(texts, links, facts.host(), path).person(author)),
                facts.created().map(MomentView::dayOf),
                severalHosts ? facts.host() : "");
    }
}
