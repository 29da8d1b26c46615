package org.reviewarchive.reader.phabricator.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reviewarchive.capture.Capture;
import org.reviewarchive.capture.Container;
import org.reviewarchive.capture.Form;
import org.reviewarchive.capture.Source;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Review;
import org.reviewarchive.reader.ReadResult;

class PatchReaderTest {
    private static final String DIFF = "diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n";
    private static final String HASH = "0f".repeat(32);

    @Test
    void namesReviewAndVersionAfterTheFile() {
        assertEquals("D12345 678", named("D12345-678.diff"));
        assertEquals("D12345 678", named("saved/D12345.678.patch"));
        assertEquals("D12345 678", named("diffs/123/D12345-678.diff"));
        assertEquals("D12345 678", named("saved.zip!/D12345/678.diff"));
        assertEquals("D12 34", named("D12?id=34&download=true"));
        assertEquals("D12 34", named("D12@id=34.diff"));
        assertEquals("D12 unknown", named("D12?download=true"));
        assertEquals("D12 unknown", named("reviews_D12.diff"));
    }

    @Test
    void namesReviewVersionAndHostAfterTheAddress() {
        Review review = part("x.diff", Optional.of("https://Reviews.tern.example:8443/D12?id=34&download=true"), DIFF)
                .value();

        assertEquals("reviews.tern.example:8443/D12", review.key());
        assertEquals(Optional.of(URI.create("https://reviews.tern.example:8443/D12")), review.origin());
        assertEquals("34", review.patchSets().get(0).id());
        assertEquals(
                "7",
                part("D5.diff", Optional.of("http://reviews.tern.example/differential/diff/7/"), DIFF)
                        .value()
                        .patchSets()
                        .get(0)
                        .id());
    }

    @Test
    void readsTheMailAroundAPatch() {
        Diagnosed<Review> part = part("0001-x.patch", Optional.empty(), """
                From 0000000000000000000000000000000000000000 Mon Sep 17 00:00:00 2001
                From: Mira Voss <mira@reviews.tern.example>
                Date: Tue, 14 Mar 2023 18:20:06 +0100
                Subject: [PATCH 1/2] =?UTF-8?Q?shadow:_gr=C3=B6=C3=9Fer?=
                 than before

                Why it grows.

                Differential Revision: https://reviews.tern.example/D12
                ---
                 x | 2 +-

                """ + DIFF + "-- \n2.39.5\n");
        PatchSet patchSet = part.value().patchSets().get(0);

        assertEquals("reviews.tern.example/D12", part.value().key());
        assertEquals("shadow: größer than before", part.value().title());
        assertEquals(Optional.of(new Person("mira", Optional.of("Mira Voss"))), patchSet.author());
        assertEquals(
                Optional.of(Instant.parse("2023-03-14T17:20:06Z")),
                patchSet.when().orElseThrow().instant());
        assertEquals(Optional.of("Why it grows."), patchSet.description());
        assertEquals(Optional.of(HASH), patchSet.patch());
        assertEquals(PatchSet.UNTOLD, patchSet.id());
        assertEquals(List.of(), part.diagnostics());
    }

    @Test
    void takesASendersNameFromElsewhereAsItStands() {
        String mail = "From: Mira Voss <m@home.example>\nSubject: x\n\nDifferential Revision: D12\n---\n" + DIFF;

        assertEquals(
                Optional.of(Person.named("Mira Voss")),
                part("x.patch", Optional.empty(), mail)
                        .value()
                        .patchSets()
                        .get(0)
                        .author());
    }

    @Test
    void saysThatAHostIsUnknown() {
        Diagnosed<Review> part = part("D1-2.diff", Optional.empty(), DIFF);

        assertEquals("unknown", part.value().host());
        assertEquals(Code.HOST_UNKNOWN, part.diagnostics().get(0).code());
        assertEquals("D1", part.value().title());
    }

    @Test
    void listsFilesThatMovedAwayAsDifferentialDoes() {
        String moved = "diff --git a/b.c b/a.c\nrename from b.c\nrename to a.c\n" + DIFF
                + "diff --git a/x b/z\ncopy from x\ncopy to z\n";
        List<FileDiff> files = part("D1-2.diff", Optional.empty(), moved)
                .value()
                .patchSets()
                .get(0)
                .files();

        assertEquals(
                List.of("a.c RENAMED", "b.c OTHER", "x MODIFIED", "z COPIED"),
                files.stream().map(f -> f.path() + " " + f.kind()).toList());
        assertEquals(List.of("This file was moved to a.c."), files.get(1).notes());
        assertEquals(List.of("This file was copied to z."), files.get(2).notes());
    }

    @Test
    void readsASeriesAsPartsOfSeveralReviews() {
        String mail =
                "From 0123456789 Mon Sep 17 00:00:00 2001\nFrom: a <a@b.example>\nSubject: [PATCH] Title of %1$s\n"
                        + "\nDifferential Revision: https://b.example/%1$s\n---\n" + DIFF + "-- \n2.39\n\n";
        String lost = "From 0123456789 Mon Sep 17 00:00:00 2001\nFrom: a <a@b.example>\nSubject: Lost\n\n---\n" + DIFF;
        ReadResult result = read("series.mbox", Optional.empty(), mail.formatted("D1") + lost + mail.formatted("D2"));
        List<Diagnosed<Review>> parts =
                assertInstanceOf(ReadResult.Read.class, result).reviews();

        assertEquals(
                List.of("b.example/D1", "b.example/D2"),
                parts.stream().map(part -> part.value().key()).toList());
        assertEquals(
                "series.mbox: \"Lost\" names no review or holds no patch; left out (not-a-review)",
                parts.get(0).diagnostics().get(0).toString());
        assertEquals(
                Optional.empty(),
                parts.get(0).value().patchSets().get(0).patch(),
                "the file holds more than one patch");
    }

    @Test
    void namesAPatchThatNamesNoReviewByItsBytes() {
        Diagnosed<Review> part = part("fix.patch", Optional.empty(), DIFF);

        assertTrue(part.value().id().matches("x[0-9a-f]{8}"), part.value().id());
        assertEquals(Optional.empty(), part.value().origin());
        assertEquals(
                "fix.patch: a patch that names no review; published as "
                        + part.value().id() + ", call it after its review, such as D12.diff (id-unknown)",
                part.diagnostics().get(0).toString());
    }

    @Test
    void leavesAPatchThatACommentShows() {
        assertInstanceOf(ReadResult.NotMine.class, read("D12_files/fix.patch", Optional.empty(), DIFF));
    }

    private static String named(String path) {
        Review review = part(path, Optional.empty(), DIFF).value();
        return review.id() + " " + review.patchSets().get(0).id();
    }

    private static Diagnosed<Review> part(String path, Optional<String> address, String text) {
        return assertInstanceOf(ReadResult.Read.class, read(path, address, text))
                .reviews()
                .get(0);
    }

    private static ReadResult read(String path, Optional<String> address, String text) {
        Source source = new Source(path, Container.PATCH, address.map(URI::create), Optional.empty(), HASH);
        return PatchReader.read(new Capture(source, Form.PATCH, text));
    }
}
