package org.reviewarchive.site;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.model.ObjectKind;
import org.reviewarchive.site.view.SiteFrame;
import org.reviewarchive.site.view.list.ListViews;
import org.reviewarchive.site.view.list.ObjectListViews;
import org.reviewarchive.site.view.list.ReviewLists;
import org.reviewarchive.site.view.list.RowViews;
import org.reviewarchive.site.view.list.Ways;

/** The pages that list reviews, tasks and commits. Immutable and thread-safe. */
final class ListPages {
    private final SiteFrame frame;
    private final LinkIndex links;
    private final ReviewLists lists;
    private final ListViews views;

    ListPages(SiteFrame frame, LinkIndex links, ReviewLists lists) {
        this.frame = frame;
        this.links = links;
        this.lists = lists;
        this.views = new ListViews(frame, new RowViews(frame, links), new Ways(lists, frame.texts()));
    }

    /** Returns the pages one by one. */
    Stream<Page> pages() {
        Stream<Page> reviews = lists.all()
                .flatMap(list -> IntStream.rangeClosed(1, list.paging().pages())
                        .mapToObj(page -> new Page(list.address(page), "list", () -> views.of(list, page))));
        Stream<Page> names =
                views.kinds().stream().map(kind -> new Page(views.page(kind), "names", () -> views.names(kind)));
        return Stream.of(reviews, names, objects(ObjectKind.TASK), objects(ObjectKind.COMMIT))
                .flatMap(pages -> pages);
    }

    private Stream<Page> objects(ObjectKind kind) {
        ObjectListViews objects = new ObjectListViews(frame, links, kind);
        return objects.any()
                ? IntStream.rangeClosed(1, objects.paging().pages())
                        .mapToObj(page -> new Page(objects.address(page), "objects", () -> objects.of(page)))
                : Stream.empty();
    }
}
