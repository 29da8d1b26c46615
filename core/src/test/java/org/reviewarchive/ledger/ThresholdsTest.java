package org.reviewarchive.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.reviewarchive.ledger.LedgerSamples.ledger;
import static org.reviewarchive.ledger.LedgerSamples.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.diagnostic.SiteException;

class ThresholdsTest {
    @Test
    void countsWhatEachParameterLimits() {
        assertEquals(
                List.of(1, 2, 3, 4, 2, 3),
                Stream.of(Threshold.values())
                        .map(threshold -> threshold.found(totals()))
                        .toList());
    }

    @Test
    void passesWhatIsAllowed() {
        assertEquals(Optional.empty(), Thresholds.NONE.failure(totals()));
        assertEquals(Optional.empty(), limits(Threshold.MISSING_DIFFS, 2).failure(totals()));
    }

    @Test
    void namesEveryExceededParameterInOneSentence() {
        Map<Threshold, Integer> limits = new EnumMap<>(Threshold.class);
        limits.put(Threshold.MISSING_PATCH_SETS, 0);
        limits.put(Threshold.MISSING_REVIEWS, 0);
        limits.put(Threshold.MISSING_DIFFS, 2);
        limits.put(Threshold.HIDDEN_EVENTS, null);

        assertEquals(
                "The captures lack more than is allowed: <maxMissingReviews> allows 0, and there is 1 absent review;"
                        + " <maxMissingPatchSets> allows 0, and there are 3 missing patch sets.",
                new Thresholds(limits).failure(totals()).orElseThrow());
    }

    @Test
    void refusesNegativeLimits() {
        SiteException refused = assertThrows(SiteException.class, () -> limits(Threshold.HIDDEN_EVENTS, -1));
        assertEquals(
                "<maxHiddenEvents> is -1; use 0 or more, or drop the parameter for no limit.", refused.getMessage());
    }

    private static Thresholds limits(Threshold threshold, int limit) {
        return new Thresholds(Map.of(threshold, limit));
    }

    private static Totals totals() {
        LedgerSamples first = review("D1")
                .saying("See D9 and T3.")
                .patchSet("11")
                .patchSet("12")
                .lacking(Code.DIFF_NOT_LOADED, "code")
                .lacking(Code.EVENTS_HIDDEN, "older");
        LedgerSamples second = review("D2")
                .patchSet("13")
                .patchSet("14", false)
                .lacking(Code.DIFF_NOT_LOADED, "code")
                .lacking(Code.EVENTS_HIDDEN, "older");
        for (int i = 0; i < 4; i++) {
            second.lacking(Code.ATTACHMENT_MISSING, "picture " + i);
        }
        List<Diagnostic> files = List.of(
                Diagnostic.of(Code.LOGIN_WALL, "D4.html", "a login form"),
                Diagnostic.of(Code.EMPTY_FILE, "saved/D5", "is empty"),
                Diagnostic.of(Code.EMPTY_FILE, "D6.htm", "is empty"),
                Diagnostic.of(Code.EMPTY_FILE, "D4_files/core.css", "is empty"),
                Diagnostic.of(Code.UNKNOWN_FILE, "notes.txt", "no reader knows it"));
        return ledger(files, first, second).totals();
    }
}
