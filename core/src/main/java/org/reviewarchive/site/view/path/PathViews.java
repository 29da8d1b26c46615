package org.reviewarchive.site.view.path;

import java.util.List;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.path.FileHistory;
import org.reviewarchive.path.Folder;
import org.reviewarchive.path.PathTree;
import org.reviewarchive.site.view.Paging;
import org.reviewarchive.site.view.SiteFrame;
import org.reviewarchive.text.Texts;

/** Makes the views of the pages of repositories, folders and files. Immutable and thread-safe. */
public final class PathViews {
    private static final int REVIEWS = 50;

    private static final int ENTRIES = 500;

    private final SiteFrame frame;
    private final Texts texts;
    private final PathHeads heads;
    private final PathRows rows;
    private final PathReviewViews reviews;

    /**
     * Makes a factory for the paths of one site.
     *
     * @param frame what surrounds the pages
     * @param links the archive
     * @param single whether there is just one tree, whose root needs no name
     */
    public PathViews(SiteFrame frame, LinkIndex links, boolean single) {
        this.frame = frame;
        this.texts = frame.texts();
        this.heads = new PathHeads(texts, single);
        this.rows = new PathRows(texts);
        this.reviews = new PathReviewViews(texts, links);
    }

    /** Makes the view of the page of all repositories; with none it says that no capture tells files. */
    public PathsView repositories(List<PathTree> trees) {
        PagePath page = Addresses.paths();
        String tally = trees.isEmpty() ? "" : texts.of("pathRepositories", trees.size());
        return new PathsView(
                frame.around(page, texts.of("paths"), tally),
                tally,
                trees.stream().map(tree -> rows.of(tree, page)).toList());
    }

    /** Returns how a folder is cut into pages: by its reviews or by its entries, whichever takes more. */
    public Paging paging(PathWay way) {
        Folder folder = way.folder();
        Paging reviews = new Paging(folder.newest().size(), REVIEWS, way::address);
        Paging entries = new Paging(folder.folders().size() + folder.files().size(), ENTRIES, way::address);
        return reviews.pages() < entries.pages() ? entries : reviews;
    }

    /** Returns how the reviews of a file in a folder are cut into pages. */
    public Paging paging(PathWay way, FileHistory file) {
        return new Paging(file.touches().size(), REVIEWS, page -> way.address(file, page));
    }

    /**
     * Makes the view of one page of a folder.
     *
     * @param way leads to the folder
     * @param at where the page stands
     * @param page which of its pages it is; the first is 1
     */
    public PathFolderView folder(PathWay way, PagePath at, int page) {
        Folder folder = way.folder();
        Paging paging = paging(way);
        int older = page < paging.pages()
                ? 0
                : folder.tally().reviews() - folder.newest().size();
        return new PathFolderView(
                frame.around(at, heads.title(way, folder.path()), heads.tally(folder.tally())),
                heads.ofFolder(way, at),
                rows.of(way, at, page, ENTRIES),
                new Paging(folder.newest().size(), REVIEWS, way::address)
                        .on(page, folder.newest()).stream()
                                .map(review -> reviews.of(review, at))
                                .toList(),
                older == 0 ? "" : texts.of("pathOlder", older),
                paging.at(page, at).pager(page, texts));
    }

    /**
     * Makes the view of one page of a file.
     *
     * @param way leads to the folder it is in
     * @param file the file
     * @param page which of its pages it is; the first is 1
     */
    public PathFileView file(PathWay way, FileHistory file, int page) {
        PagePath at = way.address(file, page);
        Paging paging = paging(way, file);
        return new PathFileView(
                frame.around(at, heads.title(way, file.path()), heads.tally(file.tally())),
                heads.ofFile(way, file.path(), file.tally(), at),
                paging.on(page, file.touches()).stream()
                        .map(touch -> reviews.of(touch, at))
                        .toList(),
                paging.pager(page, texts));
    }
}
