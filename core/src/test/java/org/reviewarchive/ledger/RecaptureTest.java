package org.reviewarchive.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.reviewarchive.ledger.LedgerSamples.HOST;
import static org.reviewarchive.ledger.LedgerSamples.ledger;
import static org.reviewarchive.ledger.LedgerSamples.links;
import static org.reviewarchive.ledger.LedgerSamples.review;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnostic;

class RecaptureTest {
    private static final String SITE = "https://" + HOST;

    @Test
    void fetchesPageAndPatchOfMissingPatchSetsAndThePatchOfMissingCode() {
        LedgerSamples page = review("D1")
                .patchSet("11")
                .patchSet("12", false)
                .patchSet("13", true)
                .lacking(Code.DIFF_NOT_LOADED, "code")
                .lacking(Code.PATCH_SET_MISSING, "files");

        assertEquals(
                List.of(SITE + "/D1?id=11", SITE + "/D1?id=11&download=true", SITE + "/D1?id=12&download=true"),
                addresses(List.of(), page));
    }

    @Test
    void fetchesTheReviewItselfWhereThatGivesMore() {
        assertEquals(List.of(SITE + "/D1"), addresses(List.of(), review("D1").lacking(Code.EVENTS_HIDDEN, "older")));
        assertEquals(List.of(SITE + "/D1"), addresses(List.of(), review("D1").lacking(Code.TRUNCATED_FILE, "ends")));
        assertEquals(
                List.of(SITE + "/D1", SITE + "/D1?download=true"),
                addresses(List.of(), review("D1").lacking(Code.DIFF_NOT_LOADED, "a dump holds no code")));
        assertEquals(List.of(), addresses(List.of(), review("D1").lacking(Code.ZONE_ASSUMED, "no zone")));
        assertEquals(List.of(), addresses(List.of(), review("D1")));
    }

    @Test
    void fetchesAbsentReviewsAndNothingElseThatIsAbsent() {
        assertEquals(
                List.of(SITE + "/D9"),
                addresses(List.of(), review("D1").saying("See D9, T4, rLAMP0123456789 and https://far.example/D3.")));
    }

    @Test
    void fetchesAttachmentsOfKnownServersOnly() {
        LedgerSamples page = review("D1")
                .lacking(Code.ATTACHMENT_MISSING, "\"" + SITE + "/file/data/a/plan.png\" is not kept")
                .lacking(Code.ATTACHMENT_MISSING, "\"https://far.example/b.png\" is not kept")
                .lacking(Code.ATTACHMENT_MISSING, "\"" + SITE + ".far.example/b.png\" is not kept")
                .lacking(Code.ATTACHMENT_MISSING, "\"https://" + HOST + "@far.example/b.png\" is not kept")
                .lacking(Code.ATTACHMENT_MISSING, "\"file:///etc/lamp\" is not kept");

        assertEquals(List.of(SITE + "/file/data/a/plan.png"), addresses(List.of(), page));
    }

    @Test
    void fetchesWhatLoginFormsAndErrorPagesStandFor() {
        List<Diagnostic> files = List.of(
                Diagnostic.of(Code.LOGIN_WALL, "saved/D4.html", "a login form"),
                Diagnostic.of(Code.UNREADABLE_REVIEW, "mirror.zip!/" + HOST + "/D5?id=3.html", "an error page"),
                Diagnostic.of(Code.LOGIN_WALL, "D1.html", "is in the archive from another capture"),
                Diagnostic.of(Code.LOGIN_WALL, "login.html", "names no review"),
                Diagnostic.of(Code.NOT_A_REVIEW, "D6/list.html", "is no review"),
                Diagnostic.of(Code.UNKNOWN_FILE, "D7.html", "no reader knows it"));

        assertEquals(List.of(SITE + "/D4", SITE + "/D5"), addresses(files, review("D1")));
    }

    @Test
    void knowsTheAddressOfAReviewWhoseServerWasToldLater() {
        assertEquals(
                List.of(SITE + "/D1"),
                addresses(List.of(), review("D1").withoutAddress().lacking(Code.EVENTS_HIDDEN, "older")));
        assertEquals(
                List.of(), addresses(List.of(), review("x12ab").withoutAddress().lacking(Code.EVENTS_HIDDEN, "older")));
    }

    @Test
    void listsEachAddressOnALineOfItsOwnInOrder() {
        LedgerSamples[] reviews = {
            review("D1").saying("See D9.").lacking(Code.EVENTS_HIDDEN, "older"),
            review("D10").saying("See D9.").patchSet("2").lacking(Code.PATCH_SET_MISSING, "files"),
            review("D2").lacking(Code.EVENTS_HIDDEN, "older")
        };
        List<String> addresses = Recapture.addresses(ledger(List.of(), reviews), links(reviews));

        assertEquals(
                SITE + "/D1\n" + SITE + "/D10?id=2\n" + SITE + "/D10?id=2&download=true\n" + SITE + "/D2\n" + SITE
                        + "/D9\n",
                new String(Recapture.lines(addresses), US_ASCII));
    }

    private static List<String> addresses(List<Diagnostic> files, LedgerSamples review) {
        return Recapture.addresses(ledger(files, review), links(review));
    }
}
