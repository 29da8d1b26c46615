package org.reviewarchive.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.reviewarchive.ledger.LedgerSamples.file;
import static org.reviewarchive.ledger.LedgerSamples.review;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.model.FileKind;

class PatchSetGapsTest {
    @Test
    void namesAllPatchSetsWithoutFilesAtOnce() {
        LedgerSamples page =
                review("D1").patchSet("11").patchSet("12").patchSet("13", true).patchSet("14");

        assertEquals(
                List.of("D1.html: the files of 3 of 4 patch sets are in no capture: 1, 2, 4; save the page or the raw"
                        + " patch of each (patch-set-missing)"),
                told(page));
    }

    @Test
    void namesPatchSetsWithoutCodeUnlessThatIsTold() {
        LedgerSamples untold = review("D1").patchSet("11", false, false).patchSet("12", true);
        LedgerSamples told = review("D1")
                .patchSet("11", false, false)
                .patchSet("12", true)
                .lacking(Code.DIFF_NOT_LOADED, "the code of 2 of 2 files was not loaded");

        assertEquals(
                List.of("D1.html: the code of 1 of 2 patch sets is in no capture: 1; save the page or the raw patch of"
                        + " each (patch-set-missing)"),
                told(untold));
        assertEquals(List.of("D1.html: the code of 2 of 2 files was not loaded (diff-not-loaded)"), told(told));
    }

    @Test
    void mindsNeitherSomeMissingCodeNorCodeThatIsNoText() {
        assertEquals(List.of(), told(review("D1").patchSet("11", true, false)));
        assertEquals(List.of(), told(review("D1").patchSet("11", List.of(file("lamp.png", FileKind.BINARY, false)))));
        assertEquals(List.of(), told(review("D1")));
    }

    @Test
    void countsNoSinglePatchSet() {
        assertEquals(
                List.of("D1.html: the files of the only patch set are in no capture; save the page or the raw patch of"
                        + " each (patch-set-missing)"),
                told(review("D1").patchSet("11")));
    }

    @Test
    void replacesWhatWasToldOfOneCapture() {
        LedgerSamples merged =
                review("D1").patchSet("11", true).lacking(Code.PATCH_SET_MISSING, "the files of 1 of 2 patch sets");

        assertEquals(List.of(), told(merged));
    }

    @Test
    void namesNoMoreThanPeopleRead() {
        LedgerSamples many = review("D1");
        for (int i = 1; i <= 43; i++) {
            many.patchSet("p" + i);
        }

        String message = told(many).get(0);

        assertEquals("39, 40 and 3 more", message.substring(message.indexOf("39"), message.indexOf("; save")));
    }

    private static List<String> told(LedgerSamples review) {
        return PatchSetGaps.told(review.make()).diagnostics().stream()
                .map(Diagnostic::toString)
                .toList();
    }
}
