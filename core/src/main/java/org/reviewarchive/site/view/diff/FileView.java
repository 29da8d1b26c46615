package org.reviewarchive.site.view.diff;

import java.util.List;
import java.util.Optional;
import org.reviewarchive.site.view.SizeView;
import org.reviewarchive.site.view.talk.ThreadView;

/**
 * A file of the shown patch set.
 *
 * @param fileId its id on the page
 * @param fileHref its address
 * @param folder the folders of its path, with the last slash
 * @param fileName the rest of its path
 * @param kindWord what happened to it, with the path it came from; empty when its content changed
 * @param size how much changed
 * @param notes what the page says beside the code
 * @param pictures what stands in place of the code of a picture, the old one first
 * @param instead what stands where the code would be; empty when there is code
 * @param hunks the code
 * @param tallness the class that tells about how high the code is
 * @param unfolded whether the code is shown at once
 * @param foldedWords how long it is, for when it is not shown; empty when there is no code
 * @param historyHref the page of what else touched the file; empty for none
 * @param threadsAtFile threads on the file as a whole
 * @param threadsAdrift threads on lines that are not on the page
 * @param threadsInFile number of all its threads in words; empty for none
 * @param threadNumber the same as a number; empty for none
 * @param unresolvedInFile how many of them are unresolved in words; empty for none
 */
public record FileView(
        String fileId,
        String fileHref,
        String folder,
        String fileName,
        String kindWord,
        SizeView size,
        List<String> notes,
        List<PictureView> pictures,
        String instead,
        List<HunkView> hunks,
        String tallness,
        boolean unfolded,
        String foldedWords,
        Optional<String> historyHref,
        List<ThreadView> threadsAtFile,
        List<ThreadView> threadsAdrift,
        String threadsInFile,
        String threadNumber,
        String unresolvedInFile) {}
