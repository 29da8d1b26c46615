package org.reviewarchive.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The ledger as lines for a log: numbers aligned at the right, what they count beside them. */
public final class LedgerLines {
    private LedgerLines() {}

    /** Returns the lines; what is zero has none, but for the first two. */
    public static List<String> of(Totals totals) {
        Map<String, Integer> rows = new LinkedHashMap<>();
        rows.put("reviews", totals.reviews());
        rows.put("of them complete", totals.complete());
        totals.lacking()
                .forEach((lack, count) -> rows.put("with: " + lack.words().toLowerCase(Locale.ROOT), count));
        rows.put("patch sets without files", totals.patchSets());
        rows.put("pictures and attachments missing", Threshold.MISSING_ATTACHMENTS.found(totals));
        totals.absent().forEach((kind, count) -> rows.put(words(kind) + " mentioned and absent", count));
        totals.files().forEach((code, count) -> rows.put("files: " + code.id().replace('-', ' '), count));
        int width = rows.values().stream()
                .mapToInt(count -> count.toString().length())
                .max()
                .orElse(1);
        List<String> lines = new ArrayList<>();
        rows.forEach((words, count) -> {
            if (count > 0 || lines.size() < 2) {
                lines.add(String.format(Locale.ROOT, "%" + width + "d  %s", count, words));
            }
        });
        return lines;
    }

    private static String words(AbsentKind kind) {
        return kind == AbsentKind.OTHER ? "other objects" : kind.name().toLowerCase(Locale.ROOT) + "s";
    }
}
