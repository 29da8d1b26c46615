package org.reviewarchive.site.view.diff;

import java.util.List;
import java.util.Optional;
import org.reviewarchive.site.view.SizeView;
import org.reviewarchive.site.view.talk.ThreadView;

/**
 * The files of the shown patch set and every thread on files.
 *
 * @param shownWords which patch set is shown; empty when the capture holds no files
 * @param fileCount number of files in words
 * @param diffSize how much changes in all; empty when a file does not say it
 * @param hasCode whether any file has code
 * @param spaceOnlyWords how many lines differ in white space only; empty for none
 * @param folders the files by folder
 * @param files the files
 * @param elsewhere threads that stand at none of the files
 * @param threadList every thread in the order of the page
 */
public record DiffView(
        String shownWords,
        String fileCount,
        Optional<SizeView> diffSize,
        boolean hasCode,
        String spaceOnlyWords,
        List<FolderView> folders,
        List<FileView> files,
        List<ThreadView> elsewhere,
        List<ThreadView> threadList) {}
