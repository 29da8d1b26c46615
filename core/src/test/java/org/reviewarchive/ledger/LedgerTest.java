package org.reviewarchive.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reviewarchive.ledger.LedgerSamples.HOST;
import static org.reviewarchive.ledger.LedgerSamples.ledger;
import static org.reviewarchive.ledger.LedgerSamples.review;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnostic;

class LedgerTest {
    @Test
    void countsReviewsByWhatTheyLack() {
        Totals totals = archive().totals();

        assertEquals(3, totals.reviews());
        assertEquals(1, totals.complete());
        assertEquals(Map.of(Lack.CODE, 1, Lack.PATCH_SETS, 1, Lack.DATES, 2), totals.lacking());
        assertEquals(2, totals.patchSets());
    }

    @Test
    void countsDiagnosticsByCode() {
        Totals totals = archive().totals();

        assertEquals(
                Map.of(
                        Code.DIFF_NOT_LOADED,
                        1,
                        Code.PATCH_SET_MISSING,
                        1,
                        Code.YEAR_ASSUMED,
                        2,
                        Code.ZONE_ASSUMED,
                        1,
                        Code.DATE_UNREADABLE,
                        1),
                totals.reported());
        assertEquals(1, totals.lackingCode().get(Code.YEAR_ASSUMED));
        assertEquals(Map.of(Code.LOGIN_WALL, 2, Code.UNKNOWN_FILE, 1), totals.files());
    }

    @Test
    void putsTheMostMentionedFirstAndTellsReviewsApart() {
        Ledger ledger = archive();

        assertEquals(
                List.of(HOST + "/D9", HOST + "/T4", HOST + "/D8", HOST + "/rLAMP0123456789"),
                ledger.absent().stream().map(AbsentObject::key).toList());
        assertEquals(
                List.of(3, 2, 1, 1),
                ledger.absent().stream().map(absent -> absent.mentions().size()).toList());
        assertEquals(
                Map.of(AbsentKind.REVIEW, 2, AbsentKind.TASK, 1, AbsentKind.COMMIT, 1),
                ledger.totals().absent());
    }

    @Test
    void tellsObjectsByTheirMarks() {
        assertEquals(
                List.of(AbsentKind.REVIEW, AbsentKind.TASK, AbsentKind.COMMIT, AbsentKind.OTHER, AbsentKind.OTHER),
                Stream.of("D12", "T1", "rLAMP12ab", "P7", "")
                        .map(AbsentKind::of)
                        .toList());
    }

    @Test
    void keepsIdsAndAddressesThatCanBeFetched() {
        Gaps gaps = review("D1")
                .patchSet("11")
                .patchSet("unknown")
                .patchSet("12 or 13")
                .patchSet("14", true, false)
                .lacking(Code.ATTACHMENT_MISSING, "the picture \"http://a.example/f.png\" is not kept")
                .lacking(Code.ATTACHMENT_MISSING, "the picture \"plan.png\" is not kept")
                .lacking(Code.FACTS_LOST, "see https://b.example/")
                .lacks()
                .gaps();

        assertEquals(List.of("11"), gaps.withoutFiles());
        assertEquals(List.of("14"), gaps.withoutCode());
        assertEquals(List.of("http://a.example/f.png"), gaps.attachments());
    }

    @Test
    void saysTheTotalsInAlignedLines() {
        assertEquals(
                List.of(
                        "3  reviews",
                        "1  of them complete",
                        "1  with: code not loaded",
                        "1  with: patch sets missing",
                        "2  with: dates approximate",
                        "2  patch sets without files",
                        "2  reviews mentioned and absent",
                        "1  tasks mentioned and absent",
                        "1  commits mentioned and absent",
                        "1  files: unknown file",
                        "2  files: login wall"),
                LedgerLines.of(archive().totals()));
        LedgerSamples[] dozen = Stream.iterate(1, i -> i + 1)
                .limit(12)
                .map(i -> review("D" + i))
                .toArray(LedgerSamples[]::new);
        assertEquals(
                List.of("12  reviews", "12  of them complete"),
                LedgerLines.of(ledger(List.of(), dozen).totals()));
        assertEquals(
                List.of("0  reviews", "0  of them complete"),
                LedgerLines.of(ledger(List.of()).totals()));
    }

    @Test
    void hasWordsForEveryCode() {
        for (Code code : Code.values()) {
            assertTrue(CodeWords.knows(code), code + " has no sentence in CodeWords");
        }
    }

    private static Ledger archive() {
        return ledger(
                List.of(
                        Diagnostic.of(Code.LOGIN_WALL, "D4.html", "a login form"),
                        Diagnostic.of(Code.LOGIN_WALL, "D5.html", "a login form"),
                        Diagnostic.of(Code.UNKNOWN_FILE, "notes.txt", "no reader knows it")),
                review("D1").saying("See D9, T4, D2 and rLAMP0123456789."),
                review("D2")
                        .saying("After D9 and T4.")
                        .patchSet("21")
                        .patchSet("22")
                        .patchSet("23", false)
                        .lacking(Code.DIFF_NOT_LOADED, "the code was not loaded")
                        .lacking(Code.PATCH_SET_MISSING, "the files of 2 of 3 patch sets are in no capture: 1, 2")
                        .lacking(Code.DATE_UNREADABLE, "no date"),
                review("D3")
                        .saying("Neither D8 nor D9.")
                        .lacking(Code.YEAR_ASSUMED, "one")
                        .lacking(Code.YEAR_ASSUMED, "two")
                        .lacking(Code.ZONE_ASSUMED, "no zone"));
    }
}
