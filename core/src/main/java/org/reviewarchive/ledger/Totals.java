package org.reviewarchive.ledger;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnostic;

/**
 * The ledger in numbers. Maps hold no zeros and keep the order of their keys' constants.
 *
 * @param reviews reviews in the archive
 * @param complete those about which nothing was reported
 * @param lacking how many reviews have each kind of lack
 * @param lackingCode how many reviews have a diagnostic of each code
 * @param reported how many diagnostics of each code there are on reviews
 * @param patchSets patch sets of which no capture holds the files
 * @param files files that gave no review, by code
 * @param unreadable those of them that should have: login forms, error pages, unreadable files and empty pages
 * @param absent what is mentioned and absent, by kind
 */
public record Totals(
        int reviews,
        int complete,
        Map<Lack, Integer> lacking,
        Map<Code, Integer> lackingCode,
        Map<Code, Integer> reported,
        int patchSets,
        Map<Code, Integer> files,
        int unreadable,
        Map<AbsentKind, Integer> absent) {
    private static final Set<Code> UNREADABLE = Set.of(Code.LOGIN_WALL, Code.UNREADABLE_REVIEW, Code.UNREADABLE_FILE);

    private static final Pattern PAGE = Pattern.compile(".*(?:\\.html?|(?:^|/)D[0-9]+)", Pattern.CASE_INSENSITIVE);

    static Totals of(List<ReviewLacks> reviews, List<AbsentObject> absent, List<Diagnostic> files) {
        Map<Lack, Integer> lacking = new EnumMap<>(Lack.class);
        Map<Code, Integer> lackingCode = new EnumMap<>(Code.class);
        Map<Code, Integer> reported = new EnumMap<>(Code.class);
        int complete = 0;
        int patchSets = 0;
        for (ReviewLacks review : reviews) {
            complete += review.isComplete() ? 1 : 0;
            patchSets += review.gaps().withoutFiles().size();
            Lack.counts(review.counts()).keySet().forEach(lack -> lacking.merge(lack, 1, Integer::sum));
            review.counts().keySet().forEach(code -> lackingCode.merge(code, 1, Integer::sum));
            review.counts().forEach((code, count) -> reported.merge(code, count, Integer::sum));
        }
        Map<Code, Integer> byCode = new EnumMap<>(Code.class);
        files.forEach(file -> byCode.merge(file.code(), 1, Integer::sum));
        Map<AbsentKind, Integer> byKind = new EnumMap<>(AbsentKind.class);
        absent.forEach(object -> byKind.merge(object.kind(), 1, Integer::sum));
        return new Totals(
                reviews.size(), complete, lacking, lackingCode, reported, patchSets, byCode, unreadable(files), byKind);
    }

    /** Pages that a browser saved whole come with empty styles and scripts, which nobody misses. */
    private static int unreadable(List<Diagnostic> files) {
        return (int) files.stream()
                .filter(file -> UNREADABLE.contains(file.code())
                        || file.code() == Code.EMPTY_FILE
                                && PAGE.matcher(file.place().file()).matches())
                .count();
    }
}
