package org.reviewarchive.site.view.path;

import java.util.List;
import java.util.stream.Stream;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.path.FileHistory;
import org.reviewarchive.path.Folder;
import org.reviewarchive.path.PathTree;

/**
 * The way to a folder.
 *
 * @param tree the repository
 * @param folders the folders from the root to this one
 */
public record PathWay(PathTree tree, List<Folder> folders) {
    /** Copies the list. */
    public PathWay {
        folders = List.copyOf(folders);
    }

    /** Returns the way to the root of a repository. */
    public static PathWay root(PathTree tree) {
        return new PathWay(tree, List.of(tree.root()));
    }

    /** Returns the way to a folder in this one. */
    public PathWay into(Folder folder) {
        return new PathWay(
                tree, Stream.concat(folders.stream(), Stream.of(folder)).toList());
    }

    /** Returns the folder it leads to. */
    public Folder folder() {
        return folders.get(folders.size() - 1);
    }

    /** Returns the address of a page of the folder; the first is 1. */
    public PagePath address(int page) {
        return address(folder(), page);
    }

    /** Returns the address of a page of a file in the folder; the first is 1. */
    public PagePath address(FileHistory file, int page) {
        return Addresses.file(tree.host(), tree.repository(), file.path(), page);
    }

    PagePath address(Folder folder, int page) {
        return Addresses.folder(tree.host(), tree.repository(), folder.path(), page);
    }
}
