package org.reviewarchive.reader.phabricator.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.reviewarchive.capture.Capture;
import org.reviewarchive.capture.Container;
import org.reviewarchive.capture.Form;
import org.reviewarchive.capture.Source;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.model.CommentThread;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.FileKind;
import org.reviewarchive.model.OnLines;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Resolution;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.Side;
import org.reviewarchive.reader.ReadResult;
import org.reviewarchive.reader.phabricator.PhabricatorReader;

class ResponseReaderTest {
    private static final String ROW = "<tr><td id='C%sOL5' data-n='5'></td><td>a</td>"
            + "<td id='C%sNL5' data-n='5'></td><td class='copy'></td><td>a</td></tr>";

    private static ReadResult read(String name, Form form, String text) {
        Source source = new Source(name, Container.TEXT, Optional.empty(), Optional.empty(), "0123456789abcdef");
        return new PhabricatorReader(ZoneId.of("UTC")).read(new Capture(source, form, text));
    }

    private static Diagnosed<Review> answer(String html, String metadata) {
        String text = "for (;;);{\"error\":null,\"payload\":{\"changeset\":\"" + html + "\"},\"javelin_metadata\":"
                + metadata + "}";
        return assertInstanceOf(ReadResult.Read.class, read("D7-1.json.txt", Form.JSON, text))
                .reviews()
                .get(0);
    }

    private static FileDiff file(Diagnosed<Review> part) {
        PatchSet only = part.value().patchSets().get(0);
        assertEquals(PatchSet.UNTOLD, only.id());
        return only.files().get(0);
    }

    private static String table(String rows) {
        return "<table class='differential-diff diff-2up'>" + rows + "</table>";
    }

    private static List<Code> codes(Diagnosed<Review> part) {
        return part.diagnostics().stream().map(d -> d.code()).toList();
    }

    @Test
    void givesTheFileByItsNumberAndTheReviewByTheFilesName() {
        Diagnosed<Review> part = answer(table(ROW.formatted("501", "501")), "[]");

        assertEquals("D7", part.value().id());
        assertEquals(Optional.of("501"), file(part).id());
        assertEquals(FileDiff.untoldPath("501"), file(part).path());
        assertEquals(List.of(" a"), file(part).hunks().get(0).lines());
        assertEquals(List.of(Code.HOST_UNKNOWN), codes(part));
    }

    @Test
    void believesTheMarkupOfACommentThatNoFactsStandFor() {
        String comment = "<tr class='inline'><td></td><td id='anchor-inline-9'>"
                + "<div class='differential-inline-comment inline-is-done'>"
                + "<div class='differential-inline-comment-content'>Old.</div></div></td>"
                + "<td></td><td></td><td></td></tr>";

        CommentThread thread = answer(table(ROW.formatted("501", "501") + comment), "[]")
                .value()
                .threads()
                .get(0);

        assertEquals(Resolution.RESOLVED, thread.resolution());
        assertEquals(
                new OnLines(
                        Optional.of(PatchSet.UNTOLD),
                        FileDiff.untoldPath("501"),
                        Optional.of(Side.OLD),
                        OptionalInt.of(5),
                        OptionalInt.of(5),
                        Optional.empty()),
                thread.location());
    }

    @Test
    void leavesOutCodeThatComparesTwoVersions() {
        Diagnosed<Review> part = answer(table(ROW.formatted("480", "501")), "[]");

        assertFalse(file(part).loaded());
        assertEquals(Optional.empty(), file(part).id());
        assertTrue(codes(part).contains(Code.DIFF_NOT_LOADED), codes(part).toString());
    }

    @Test
    void takesTheNumberOfHiddenCodeFromTheLinkThatOpensIt() {
        Diagnosed<Review> part = answer(
                table("<tr><td class='differential-shield'>Made by a tool. <a href='#'>Show</a></td></tr>"),
                "{\"0\":{\"ref\":\"502\"}}");

        assertEquals(Optional.of("502"), file(part).id());
        assertEquals(FileKind.OTHER, file(part).kind());
        assertFalse(file(part).loaded());
        assertTrue(codes(part).contains(Code.DIFF_NOT_LOADED), codes(part).toString());
    }

    @Test
    void saysWhenNothingTellsWhichFileItIs() {
        Diagnosed<Review> part =
                answer("<ul class='differential-meta-notice'><li>This is a binary file.</li></ul>", "[]");

        assertEquals(Optional.empty(), file(part).id());
        assertTrue(codes(part).contains(Code.PLACE_UNKNOWN), codes(part).toString());
    }

    @Test
    void takesTheServerOfTheReviewFromTheRequest() {
        String request = "POST https://reviews.tern.example:81/differential/changeset/\n\nref=501&device=2up\n";

        Diagnosed<Review> part = assertInstanceOf(ReadResult.Read.class, read("D7-1.request.txt", Form.TEXT, request))
                .reviews()
                .get(0);

        assertEquals("reviews.tern.example:81/D7", part.value().key());
        assertEquals(List.of(), part.value().patchSets());
        assertEquals(List.of(), part.diagnostics());
    }

    @Test
    void refusesAnAnswerThatTellsNoReview() {
        ReadResult result = read("1.json", Form.JSON, "{\"error\":null,\"payload\":{\"changeset\":\"<p>\"}}");

        assertEquals(
                Code.ID_UNKNOWN,
                assertInstanceOf(ReadResult.NoReview.class, result).diagnostic().code());
    }
}
