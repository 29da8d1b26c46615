package org.reviewarchive.path;

import java.util.List;
import java.util.Objects;
import org.reviewarchive.link.ReviewFacts;

/**
 * A folder that reviews touched. Folders that hold nothing but one other are no folders of their own: {@code src/main}
 * is the name of one when nothing else is in {@code src}.
 *
 * @param path its path in the repository; empty for the root
 * @param name its name in the folder above
 * @param tally what is counted of it
 * @param folders the folders in it by name
 * @param files the files in it by name
 * @param newest the newest reviews that touched anything in it, at most {@link #LISTED}: were every folder to list them
 *     all, a review would be listed as often as its paths are deep
 */
public record Folder(
        String path,
        String name,
        Tally tally,
        List<Folder> folders,
        List<FileHistory> files,
        List<ReviewFacts> newest) {
    /** How many reviews a folder lists at most. */
    public static final int LISTED = 200;

    /** Copies the lists and rejects nulls. */
    public Folder {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(tally, "tally");
        folders = List.copyOf(folders);
        files = List.copyOf(files);
        newest = List.copyOf(newest);
    }
}
