package org.reviewarchive.site.view.path;

import java.util.List;
import java.util.stream.Stream;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.path.PathTree;
import org.reviewarchive.path.Tally;
import org.reviewarchive.site.view.MomentView;
import org.reviewarchive.text.Texts;

/** Makes tables of repositories, folders and files. Immutable and thread-safe. */
final class PathRows {
    private final Texts texts;

    PathRows(Texts texts) {
        this.texts = texts;
    }

    PathRowView of(PathTree tree, PagePath page) {
        return row(
                        page.to(PathWay.root(tree).address(1)),
                        "repository",
                        tree.root().tally())
                .named(tree.repository().isEmpty() ? texts.of("pathNoRepository") : tree.repository(), tree.host());
    }

    /** Makes what is in a folder: folders first, then files. Only the rows in that range are made. */
    List<PathRowView> of(PathWay way, PagePath page, int number, int onPage) {
        Stream<PathRowView> folders = way.folder().folders().stream()
                .skip((number - 1L) * onPage)
                .limit(onPage)
                .map(inner -> row(page.to(way.address(inner, 1)), "folder", inner.tally())
                        .named(inner.name() + "/", ""));
        int before = way.folder().folders().size();
        Stream<PathRowView> files = way.folder().files().stream()
                .skip(Math.max(0, (number - 1L) * onPage - before))
                .limit(Math.min(onPage, Math.max(0, (long) number * onPage - before)))
                .map(file ->
                        row(page.to(way.address(file, 1)), "file", file.tally()).named(file.name(), ""));
        return Stream.concat(folders, files).toList();
    }

    private PathRowView row(String href, String kind, Tally tally) {
        return new PathRowView(
                href,
                kind,
                "",
                "",
                texts.of("number", tally.reviews()),
                texts.of("number", tally.threads()),
                tally.unresolved() == 0 ? "" : texts.of("number", tally.unresolved()),
                tally.newest().map(MomentView::dayOf));
    }
}
