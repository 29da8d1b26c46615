package org.reviewarchive.site.view.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files of one folder.
 *
 * @param folderName its path with the last slash; empty for the root
 * @param filesHere its files in the order of the page
 */
public record FolderView(String folderName, List<FileView> filesHere) {
    /** Groups files by folder; a folder stands where its first file does. */
    static List<FolderView> of(List<FileView> files) {
        Map<String, List<FileView>> folders = new LinkedHashMap<>();
        files.forEach(file -> folders.computeIfAbsent(file.folder(), folder -> new ArrayList<>())
                .add(file));
        return folders.entrySet().stream()
                .map(folder -> new FolderView(folder.getKey(), folder.getValue()))
                .toList();
    }
}
