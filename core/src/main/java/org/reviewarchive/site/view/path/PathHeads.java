package org.reviewarchive.site.view.path;

import java.util.ArrayList;
import java.util.List;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.path.Folder;
import org.reviewarchive.path.PathTree;
import org.reviewarchive.path.Tally;
import org.reviewarchive.site.view.LinkView;
import org.reviewarchive.text.Texts;

/** Says on pages of folders and files where they are. Immutable and thread-safe. */
final class PathHeads {
    private final Texts texts;
    private final boolean single;

    PathHeads(Texts texts, boolean single) {
        this.texts = texts;
        this.single = single;
    }

    /** Makes the title of a page about a path, with the repository where there are several. */
    String title(PathWay way, String path) {
        return single || path.isEmpty() ? name(way.tree(), path) : path + " · " + repository(way.tree());
    }

    PathHeadView ofFolder(PathWay way, PagePath page) {
        Folder folder = way.folder();
        List<LinkView> crumbs = folder.path().isEmpty() && single
                ? List.of()
                : crumbs(way, way.folders().size() - 1, page);
        return head(way.tree(), folder.path().isEmpty() ? "" : folder.path() + "/", folder.tally(), crumbs);
    }

    PathHeadView ofFile(PathWay way, String path, Tally tally, PagePath page) {
        return head(way.tree(), path, tally, crumbs(way, way.folders().size(), page));
    }

    private PathHeadView head(PathTree tree, String path, Tally tally, List<LinkView> crumbs) {
        String whose = single ? "" : texts.of("pathWhose", repository(tree), tree.host());
        return new PathHeadView(crumbs, name(tree, path), whose, tally(tally));
    }

    String tally(Tally tally) {
        return texts.of("pathTally", tally.reviews(), tally.threads(), tally.unresolved());
    }

    private List<LinkView> crumbs(PathWay way, int number, PagePath page) {
        List<LinkView> crumbs = new ArrayList<>();
        crumbs.add(LinkView.of(page.to(Addresses.paths()), texts.of("paths")));
        for (Folder folder : way.folders().subList(single ? 1 : 0, Math.max(single ? 1 : 0, number))) {
            String name = folder.path().isEmpty() ? repository(way.tree()) : folder.name();
            crumbs.add(LinkView.of(page.to(way.address(folder, 1)), name));
        }
        return crumbs;
    }

    private String name(PathTree tree, String path) {
        String root = single ? texts.of("paths") : repository(tree);
        return path.isEmpty() ? root : path;
    }

    private String repository(PathTree tree) {
        return tree.repository().isEmpty() ? texts.of("pathNoRepository") : tree.repository();
    }
}
