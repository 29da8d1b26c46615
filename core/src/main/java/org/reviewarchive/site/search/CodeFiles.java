package org.reviewarchive.site.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reviewarchive.code.CodeLine;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.ShownPatchSet;
import org.reviewarchive.markup.HiddenCharacters;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.Hunk;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Review;
import org.reviewarchive.search.CodeFile;
import org.reviewarchive.site.view.patchset.PatchSetLinks;

/** Collects the code of a review: of the version its page shows all lines, of others what is new in them. */
final class CodeFiles {
    private static final int LONGEST = 2_000;

    private final Set<String> seen = new HashSet<>();
    private final List<CodeFile> files = new ArrayList<>();

    static List<CodeFile> of(Review review) {
        CodeFiles code = new CodeFiles();
        ShownPatchSet.of(review).ifPresent(shown -> code.add(shown, Optional.empty()));
        List<PatchSet> further = PatchSetLinks.further(review);
        for (int i = further.size() - 1; i >= 0; i--) {
            PatchSet patchSet = further.get(i);
            String page = Addresses.patchSet(review.host(), review.id(), patchSet.id())
                    .value();
            code.add(patchSet, Optional.of(page));
        }
        return code.files;
    }

    private void add(PatchSet patchSet, Optional<String> page) {
        int number = 0;
        for (FileDiff file : patchSet.files()) {
            number++;
            Lines lines = new Lines(page.isPresent());
            file.hunks().forEach(lines::add);
            if (lines.holdsCode) {
                files.add(new CodeFile(file.path(), page.orElse(""), number, lines.all));
            }
        }
    }

    /** The lines of one file, with the numbers that page and reader count them by. */
    private final class Lines {
        private final List<String> all = new ArrayList<>();
        private final boolean newOnly;
        private boolean holdsCode;
        private int oldNext;
        private int newNext;
        private int oldTold = -1;
        private int newTold = -1;

        private Lines(boolean newOnly) {
            this.newOnly = newOnly;
        }

        private void add(Hunk hunk) {
            // A count of 0 has the number of the line before the gap.
            oldNext = hunk.oldCount() == 0 ? hunk.oldStart() + 1 : hunk.oldStart();
            newNext = hunk.newCount() == 0 ? hunk.newStart() + 1 : hunk.newStart();
            String heading = hunk.section()
                    .map(CodeFiles::line)
                    .filter(words -> !words.isBlank())
                    .orElse("");
            if (!heading.isEmpty() && isWanted("@" + heading)) {
                tell(" " + heading);
            }
            for (CodeLine line : CodeLine.all(hunk.lines())) {
                if (line.isOld() || line.isNew()) {
                    add(line);
                }
            }
        }

        private void add(CodeLine line) {
            String whole = line.sign() + line(line.text());
            if (isWanted(whole)) {
                if (oldNext != oldTold || newNext != newTold) {
                    tell("");
                }
                all.add(whole);
                holdsCode = true;
                oldTold = line.isOld() ? oldNext + 1 : oldNext;
                newTold = line.isNew() ? newNext + 1 : newNext;
            }
            oldNext += line.isOld() ? 1 : 0;
            newNext += line.isNew() ? 1 : 0;
        }

        private boolean isWanted(String whole) {
            boolean isFirst = seen.add(whole);
            return !newOnly || isFirst && !whole.substring(1).isBlank();
        }

        private void tell(String heading) {
            all.add("@" + oldNext + " " + newNext + heading);
            oldTold = oldNext;
            newTold = newNext;
        }
    }

    /** A line end within a line would make it two. */
    private static String line(String text) {
        String whole = text.length() <= LONGEST
                ? text
                : text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
        return HiddenCharacters.told(whole.replace('\n', ' '));
    }
}
