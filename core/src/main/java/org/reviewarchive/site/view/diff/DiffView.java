package org.reviewarchive.site.view.diff;

import java.util.List;
import org.reviewarchive.site.view.talk.ThreadView;

/**
 * The files of the shown patch set and every thread on files.
 *
 * @param shownName which patch set is shown; empty when the capture holds no files
 * @param fileCount number of files in words
 * @param files the files
 * @param elsewhere threads that stand at none of the files
 * @param threadList every thread in the order of the page
 */
public record DiffView(
        String shownName,
        String fileCount,
        List<FileView> files,
        List<ThreadView> elsewhere,
        List<ThreadView> threadList) {}
