package org.reviewarchive.reader.phabricator.words;

import java.util.List;
import org.reviewarchive.model.FileDiff;

/**
 * One file's code with the comments that stand in it.
 *
 * @param file the file; its path may be untold
 * @param inlines the comments in order
 */
public record LoadedFile(FileDiff file, List<LoadedInline> inlines) {
    /** Copies the list. */
    public LoadedFile {
        inlines = List.copyOf(inlines);
    }
}
