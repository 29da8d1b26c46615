package org.reviewarchive.site.view.path;

import java.util.List;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.path.FileHistory;
import org.reviewarchive.path.Folder;
import org.reviewarchive.path.PathTree;
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
        return new PathsView(
                frame.around(page, texts.of("paths")),
                trees.isEmpty() ? "" : texts.of("pathRepositories", trees.size()),
                trees.stream().map(tree -> rows.of(tree, page)).toList());
    }

    /** Returns how many pages a folder takes. */
    public int pages(Folder folder) {
        return Math.max(
                Sheets.number(folder.newest().size(), REVIEWS),
                Sheets.number(folder.folders().size() + folder.files().size(), ENTRIES));
    }

    /** Returns how many pages a file takes. */
    public int pages(FileHistory file) {
        return Sheets.number(file.touches().size(), REVIEWS);
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
        Sheets sheets = new Sheets(pages(folder), way::address);
        int older = page < sheets.number()
                ? 0
                : folder.tally().reviews() - folder.newest().size();
        return new PathFolderView(
                frame.around(at, heads.title(way, folder.path())),
                heads.ofFolder(way, at),
                rows.of(way, at, page, ENTRIES),
                Sheets.part(folder.newest(), page, REVIEWS).stream()
                        .map(review -> reviews.of(review, at))
                        .toList(),
                older == 0 ? "" : texts.of("pathOlder", older),
                sheets.pager(at, page, texts));
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
        Sheets sheets = new Sheets(pages(file), each -> way.address(file, each));
        return new PathFileView(
                frame.around(at, heads.title(way, file.path())),
                heads.ofFile(way, file.path(), file.tally(), at),
                Sheets.part(file.touches(), page, REVIEWS).stream()
                        .map(touch -> reviews.of(touch, at))
                        .toList(),
                sheets.pager(at, page, texts));
    }
}
