package org.reviewarchive.site.view;

import java.util.List;
import java.util.Optional;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.text.Texts;

/**
 * How much a change adds and removes.
 *
 * @param added added lines with a plus; empty when none or not known
 * @param removed removed lines with a minus; empty when none or not known
 * @param shownSize the size in the page's words, when the numbers are not known
 */
public record SizeView(String added, String removed, String shownSize) {
    public static SizeView of(FileDiff file, Texts texts) {
        boolean known = file.added().isPresent() || file.removed().isPresent();
        return new SizeView(
                plus(file.added().orElse(0), texts),
                minus(file.removed().orElse(0), texts),
                known ? "" : file.size().orElse(""));
    }

    /** Returns the sum, or nothing when a file does not say its own. */
    public static Optional<SizeView> of(List<FileDiff> files, Texts texts) {
        int added = 0;
        int removed = 0;
        for (FileDiff file : files) {
            if (file.added().isEmpty() || file.removed().isEmpty()) {
                return Optional.empty();
            }
            added += file.added().getAsInt();
            removed += file.removed().getAsInt();
        }
        return Optional.of(new SizeView(plus(added, texts), minus(removed, texts), ""));
    }

    private static String plus(int lines, Texts texts) {
        return lines == 0 ? "" : "+" + texts.of("number", lines);
    }

    private static String minus(int lines, Texts texts) {
        return lines == 0 ? "" : "−" + texts.of("number", lines);
    }
}
