package org.reviewarchive.site.view.diff;

import java.util.List;
import org.reviewarchive.site.view.SizeView;
import org.reviewarchive.site.view.talk.ThreadView;

/**
 * A file of the shown patch set.
 *
 * @param fileId its id on the page
 * @param fileHref its address
 * @param folder the folders of its path, with the last slash
 * @param fileName the rest of its path
 * @param oldPath its path before the change; empty when the same
 * @param kindWord what happened to it; empty when its content changed
 * @param size how much changed
 * @param notes what the page says beside the code
 * @param instead what stands where the code would be; empty when there is code
 * @param hunks the code
 * @param threadsAtFile threads on the file as a whole
 * @param threadsAdrift threads on lines that are not on the page
 * @param threadsInFile number of all its threads; empty for none
 */
public record FileView(
        String fileId,
        String fileHref,
        String folder,
        String fileName,
        String oldPath,
        String kindWord,
        SizeView size,
        List<String> notes,
        String instead,
        List<HunkView> hunks,
        List<ThreadView> threadsAtFile,
        List<ThreadView> threadsAdrift,
        String threadsInFile) {}
