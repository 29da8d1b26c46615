package org.reviewarchive.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.FileKind;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Provenance;
import org.reviewarchive.model.Review;

/**
 * Tells which patch sets of a review no capture holds. To be asked of a review when all its captures are joined: what
 * one capture lacks another may have. Pure.
 */
final class PatchSetGaps {
    private static final int NAMED = 40;

    private PatchSetGaps() {}

    /** Returns the review with what its patch sets lack now, in place of what was said of them before. */
    static Diagnosed<Review> told(Diagnosed<Review> review) {
        List<Diagnostic> diagnostics = new ArrayList<>(review.diagnostics());
        diagnostics.removeIf(d -> d.code() == Code.PATCH_SET_MISSING);
        boolean codeIsTold = diagnostics.stream().anyMatch(d -> d.code() == Code.DIFF_NOT_LOADED);
        of(review.value()).forEach(gap -> {
            if (gap.ofFiles() || !codeIsTold) {
                diagnostics.add(Diagnostic.of(Code.PATCH_SET_MISSING, place(review.value()), gap.message()));
            }
        });
        return new Diagnosed<>(review.value(), diagnostics);
    }

    /** What is missing of several patch sets, told at once. */
    private record Gap(boolean ofFiles, String message) {}

    private static List<Gap> of(Review review) {
        List<PatchSet> all = review.patchSets();
        List<Gap> gaps = new ArrayList<>();
        message("files", all.stream().filter(PatchSetGaps::lacksFiles).toList(), all)
                .ifPresent(words -> gaps.add(new Gap(true, words)));
        message("code", all.stream().filter(PatchSetGaps::holdsNoCode).toList(), all)
                .ifPresent(words -> gaps.add(new Gap(false, words)));
        return gaps;
    }

    /** Tells whether nothing of the patch set is known but that it was uploaded. */
    static boolean lacksFiles(PatchSet patchSet) {
        return patchSet.files().isEmpty();
    }

    /** Tells whether files of the patch set are known and the code of one or more is not. */
    static boolean lacksCode(PatchSet patchSet) {
        return patchSet.files().stream().anyMatch(PatchSetGaps::wantsCode);
    }

    /** What lacks some of its code only is told where it was read. */
    private static boolean holdsNoCode(PatchSet patchSet) {
        return lacksCode(patchSet) && patchSet.files().stream().noneMatch(FileDiff::loaded);
    }

    private static boolean wantsCode(FileDiff file) {
        return !file.loaded() && file.kind() != FileKind.BINARY;
    }

    private static Optional<String> message(String what, List<PatchSet> missing, List<PatchSet> all) {
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        String verb = what.equals("files") ? " are" : " is";
        String of = all.size() == 1
                ? "the only patch set" + verb + " in no capture"
                : missing.size() + " of " + all.size() + " patch sets" + verb + " in no capture: " + names(missing);
        return Optional.of("the " + what + " of " + of + "; save the page or the raw patch of each");
    }

    private static String names(List<PatchSet> patchSets) {
        String names = patchSets.stream().limit(NAMED).map(PatchSetGaps::name).collect(Collectors.joining(", "));
        return patchSets.size() > NAMED ? names + " and " + (patchSets.size() - NAMED) + " more" : names;
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
