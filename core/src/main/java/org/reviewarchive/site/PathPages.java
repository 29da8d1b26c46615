package org.reviewarchive.site;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.path.FileHistory;
import org.reviewarchive.path.Folder;
import org.reviewarchive.path.PathTree;
import org.reviewarchive.site.view.SiteFrame;
import org.reviewarchive.site.view.path.PathViews;
import org.reviewarchive.site.view.path.PathWay;

/** Chooses the pages of what the reviews touched. Holds facts only. Immutable and thread-safe. */
final class PathPages {
    private final List<PathTree> trees;
    private final PathViews views;

    PathPages(SiteFrame frame, LinkIndex links) {
        trees = PathTree.of(links.newestFirst());
        views = new PathViews(frame, links, trees.size() == 1);
    }

    /** Returns the page of all repositories, or of the root of the only one, and those of each folder and file. */
    Stream<Page> pages() {
        return Stream.concat(
                Stream.of(entrance()), trees.stream().map(PathWay::root).flatMap(this::folder));
    }

    private Page entrance() {
        return trees.size() == 1
                ? new Page(
                        Addresses.paths(),
                        "path-folder",
                        () -> views.folder(PathWay.root(trees.get(0)), Addresses.paths(), 1))
                : new Page(Addresses.paths(), "paths", () -> views.repositories(trees));
    }

    private Stream<Page> folder(PathWay way) {
        Folder folder = way.folder();
        Stream<Page> own = IntStream.rangeClosed(1, views.paging(way).pages())
                .mapToObj(page ->
                        new Page(way.address(page), "path-folder", () -> views.folder(way, way.address(page), page)));
        Stream<Page> inner = Stream.concat(
                folder.files().stream().flatMap(file -> file(way, file)),
                folder.folders().stream().map(way::into).flatMap(this::folder));
        return Stream.concat(own, inner);
    }

    private Stream<Page> file(PathWay way, FileHistory file) {
        return IntStream.rangeClosed(1, views.paging(way, file).pages())
                .mapToObj(page -> new Page(way.address(file, page), "path-file", () -> views.file(way, file, page)));
    }
}
