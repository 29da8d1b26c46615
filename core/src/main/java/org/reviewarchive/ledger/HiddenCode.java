package org.reviewarchive.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.markup.HiddenCharacters;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.Hunk;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Provenance;
import org.reviewarchive.model.Review;

/**
 * Tells in which files of a review characters are hidden, each file once, whatever the number of its versions. Pure.
 */
final class HiddenCode {
    private static final int NAMED = 20;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private HiddenCode() {}

    /** What is hidden in one file: how many lines, and the first of them. */
    private static final class Found {
        private final String first;
        private int lines;

        Found(String first) {
            this.first = first;
        }
    }

    /** Returns the review with what its code hides, in place of what was said of it before. */
    static Diagnosed<Review> told(Diagnosed<Review> review) {
        Map<String, Found> found = new LinkedHashMap<>();
        for (PatchSet patchSet : review.value().patchSets()) {
            for (FileDiff file : patchSet.files()) {
                file.hunks().forEach(hunk -> search(hunk, patchSet, file.path(), found));
            }
        }
        boolean isTold = review.diagnostics().stream().anyMatch(d -> d.code() == Code.HIDDEN_CHARACTERS);
        if (found.isEmpty() && !isTold) {
            return review;
        }
        List<Diagnostic> diagnostics = new ArrayList<>(review.diagnostics());
        diagnostics.removeIf(d -> d.code() == Code.HIDDEN_CHARACTERS);
        messages(found)
                .forEach(message ->
                        diagnostics.add(Diagnostic.of(Code.HIDDEN_CHARACTERS, place(review.value()), message)));
        return new Diagnosed<>(review.value(), diagnostics);
    }

    private static void search(Hunk hunk, PatchSet patchSet, String path, Map<String, Found> found) {
        int old = hunk.oldCount() == 0 ? hunk.oldStart() + 1 : hunk.oldStart();
        int now = hunk.newCount() == 0 ? hunk.newStart() + 1 : hunk.newStart();
        for (String line : hunk.lines()) {
            char sign = line.isEmpty() ? ' ' : line.charAt(0);
            int number = sign == '-' ? old : now;
            int at = HiddenCharacters.first(line);
            // Editors put a byte order mark before a file, where it hides nothing.
            if (at == 1 && number == 1 && line.charAt(1) == BYTE_ORDER_MARK) {
                int next = HiddenCharacters.first(line.substring(2));
                at = next < 0 ? -1 : next + 2;
            }
            if (at >= 0) {
                String where = HiddenCharacters.name(line.charAt(at)) + " in " + (sign == '-' ? "old " : "") + "line "
                        + number + " of patch set " + name(patchSet);
                found.computeIfAbsent(path, p -> new Found(where)).lines++;
            }
            old += sign == '+' ? 0 : 1;
            now += sign == '-' ? 0 : 1;
        }
    }

    private static List<String> messages(Map<String, Found> found) {
        List<String> messages = new ArrayList<>();
        found.entrySet().stream()
                .limit(NAMED)
                .forEach(file -> messages.add(HiddenCharacters.told(file.getKey()) + ": hidden characters in "
                        + file.getValue().lines + (file.getValue().lines == 1 ? " line" : " lines") + ", first "
                        + file.getValue().first + "; drawn on the page"));
        if (found.size() > NAMED) {
            messages.add("hidden characters in " + (found.size() - NAMED) + " more files; drawn on the page");
        }
        return messages;
    }

    private static String name(PatchSet patchSet) {
        return patchSet.number().isPresent()
                ? Integer.toString(patchSet.number().getAsInt())
                : patchSet.id();
    }

    private static String place(Review review) {
        return review.captures().stream().findFirst().map(Provenance::path).orElse(review.key());
    }
}
