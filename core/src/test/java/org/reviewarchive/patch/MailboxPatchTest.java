package org.reviewarchive.patch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.reviewarchive.markup.RichText;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.FileKind;
import org.reviewarchive.model.Hunk;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Precision;
import org.reviewarchive.model.Review;

class MailboxPatchTest {
    private static final Hunk HUNK = new Hunk(1, 2, 1, 2, Optional.of("main()"), List.of(" a", "-b", "+c"));

    @Test
    void writesAMailThatGitTakes() {
        assertEquals("""
                From 0000000000000000000000000000000000000000 Mon Sep 17 00:00:00 2001
                From: Mira Voss <mira@reviews.tern.example>
                Date: Sat, 4 Mar 2023 18:20:06 +0000
                Subject: [PATCH] shadow: keep origins apart
                MIME-Version: 1.0
                Content-Type: text/plain; charset=UTF-8
                Content-Transfer-Encoding: 8bit

                Why it grows.

                Test Plan:
                Booted.

                Differential Revision: https://reviews.tern.example/D12
                ---
                base-commit: 6adb640a82c8e989b9550c06f9e51741b7b79668

                diff --git a/mm/x.c b/mm/x.c
                --- a/mm/x.c
                +++ b/mm/x.c
                @@ -1,2 +1,2 @@ main()
                 a
                -b
                +c
                """, mail("shadow: keep origins apart", "Why it grows.", modified("mm/x.c")));
    }

    @Test
    void writesTheHeadingsOfEveryKindOfChange() {
        String mail = mail(
                "t",
                "s",
                file("new.sh", FileKind.ADDED, "File Mode: null → 100755", new Hunk(0, 0, 1, 1, none(), List.of("+x"))),
                file("empty", FileKind.ADDED, "This file was added."),
                file("old", FileKind.DELETED, "", new Hunk(1, 1, 0, 0, none(), List.of("-x"))),
                moved("to.c", "from.c", FileKind.RENAMED, "The contents of this file were not changed."),
                moved("ä b.c", "x y.c", FileKind.COPIED, "", HUNK),
                file("x y.c", FileKind.MODIFIED, "No newline at end of file (before)", HUNK),
                file("run", FileKind.MODE, "File Mode: 100644 → 100755"),
                file("from.c", FileKind.OTHER, "This file was moved to to.c."),
                file("dot.png", FileKind.ADDED, "This image was added."),
                file("map.png", FileKind.BINARY, "This is an image."));

        assertEquals("""
                ---
                base-commit: 6adb640a82c8e989b9550c06f9e51741b7b79668
                 not in this patch: dot.png
                 not in this patch: map.png

                diff --git a/new.sh b/new.sh
                new file mode 100755
                --- /dev/null
                +++ b/new.sh
                @@ -0,0 +1,1 @@
                +x
                diff --git a/empty b/empty
                new file mode 100644
                diff --git a/old b/old
                deleted file mode 100644
                --- a/old
                +++ /dev/null
                @@ -1,1 +0,0 @@
                -x
                diff --git a/from.c b/to.c
                rename from from.c
                rename to to.c
                diff --git a/x y.c "b/\\303\\244 b.c"
                copy from x y.c
                copy to "\\303\\244 b.c"
                --- a/x y.c\t
                +++ "b/\\303\\244 b.c"
                @@ -1,2 +1,2 @@ main()
                 a
                -b
                +c
                diff --git a/x y.c b/x y.c
                --- a/x y.c\t
                +++ b/x y.c\t
                @@ -1,2 +1,2 @@ main()
                 a
                -b
                \\ No newline at end of file
                +c
                diff --git a/run b/run
                old mode 100644
                new mode 100755
                """, mail.substring(mail.indexOf("---\n")));
    }

    @Test
    void readsWhatItWrites() {
        PatchSet patchSet = patchSet(
                modified("a.c"), moved("ä b.c", "x y.c", FileKind.RENAMED, "", HUNK), file("run", FileKind.MODE, MODE));
        String mail = new String(
                MailboxPatch.of(review("größer & \"besser\" ".repeat(9), "s", patchSet), patchSet, Optional.empty())
                        .orElseThrow(),
                StandardCharsets.UTF_8);
        List<FileDiff> files = PatchFiles.read(mail, "x").value();

        assertEquals(
                List.of("a.c", "ä b.c", "run"),
                files.stream().map(FileDiff::path).toList());
        assertEquals(List.of(HUNK), files.get(1).hunks());
        assertEquals(Optional.of("x y.c"), files.get(1).oldPath());
        assertEquals(FileKind.MODE, files.get(2).kind());
        PatchMail read = PatchMail.of(mail);
        assertEquals("größer & \"besser\" ".repeat(9).strip(), read.subject().orElseThrow());
        assertEquals(Optional.of(Instant.parse("2023-03-04T18:20:06Z")), read.instant());
        assertEquals(Optional.of("https://reviews.tern.example/D12"), read.review());
    }

    @Test
    void foldsAndEncodesWhatAHeaderCannotHold() {
        String mail = mail("größer als zuvor, " + "und zwar überall, ".repeat(12), "s", modified("a"));

        assertTrue(mail.lines().limit(20).allMatch(line -> line.length() <= 78), mail);
        assertTrue(mail.contains("\nSubject: [PATCH]"), mail);
        assertTrue(mail.lines().limit(12).allMatch(line -> line.chars().allMatch(c -> c < 0x7f)), mail);
    }

    @Test
    void keepsAHeaderOutOfForeignWords() {
        String mail = mail("one\nX-Bad: two", "Subject: other\n---\ndiff --git a/x b/x\nFrom me", modified("a"));

        assertTrue(mail.contains("\nSubject: [PATCH] one X-Bad: two\n"), mail);
        assertTrue(mail.contains("\n\n Subject: other\n ---\n diff --git a/x b/x\n From me\n"), mail);
    }

    @Test
    void usesARawPatchUnaltered() {
        byte[] raw = "Index: x\r\n\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        PatchSet patchSet = patchSet(notLoaded());
        byte[] mail = MailboxPatch.of(review("t", "s", patchSet), patchSet, Optional.of(raw))
                .orElseThrow();

        byte[] end = Arrays.copyOfRange(mail, mail.length - raw.length, mail.length);
        assertArrayEquals(raw, end);
        assertTrue(new String(mail, StandardCharsets.ISO_8859_1).startsWith("From 000"));
        byte[] whole = "From abc Mon Sep 17 00:00:00 2001\n".getBytes(StandardCharsets.US_ASCII);
        assertArrayEquals(
                whole,
                MailboxPatch.of(review("t", "s", patchSet), patchSet, Optional.of(whole))
                        .orElseThrow());
    }

    @Test
    void offersNoPatchWhereCodeIsMissing() {
        for (PatchSet patchSet : List.of(patchSet(), patchSet(modified("a"), notLoaded()))) {
            assertFalse(MailboxPatch.isOffered(patchSet));
            assertEquals(Optional.empty(), MailboxPatch.of(review("t", "s", patchSet), patchSet, Optional.empty()));
        }
        assertTrue(MailboxPatch.isOffered(patchSet(modified("a"))));
    }

    private static final String MODE = "File Mode: 100644 → 100755";

    private static String mail(String title, String summary, FileDiff... files) {
        PatchSet patchSet = patchSet(files);
        return new String(
                MailboxPatch.of(review(title, summary, patchSet), patchSet, Optional.empty())
                        .orElseThrow(),
                StandardCharsets.UTF_8);
    }

    private static Optional<String> none() {
        return Optional.empty();
    }

    private static FileDiff modified(String path) {
        return file(path, FileKind.MODIFIED, "", HUNK);
    }

    private static FileDiff file(String path, FileKind kind, String note, Hunk... hunks) {
        return file(path, Optional.empty(), kind, note, List.of(hunks));
    }

    private static FileDiff moved(String path, String from, FileKind kind, String note, Hunk... hunks) {
        return file(path, Optional.of(from), kind, note, List.of(hunks));
    }

    private static FileDiff file(String path, Optional<String> from, FileKind kind, String note, List<Hunk> hunks) {
        return new FileDiff(
                path,
                from,
                kind,
                OptionalInt.of(1),
                OptionalInt.of(1),
                Optional.empty(),
                true,
                note.isEmpty() ? List.of() : List.of(note),
                hunks,
                Optional.empty(),
                List.of());
    }

    private static FileDiff notLoaded() {
        return new FileDiff(
                "b",
                Optional.empty(),
                FileKind.OTHER,
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                false,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    private static PatchSet patchSet(FileDiff... files) {
        return new PatchSet(
                "34",
                OptionalInt.of(1),
                Optional.empty(),
                Optional.of(new Person("mira", Optional.of("Mira Voss"))),
                Optional.of(new Moment(
                        Optional.of(Instant.parse("2023-03-04T18:20:06Z")), Optional.empty(), Precision.SECOND)),
                Optional.of("6adb640a82c8e989b9550c06f9e51741b7b79668"),
                List.of(),
                List.of(files),
                Optional.empty());
    }

    private static Review review(String title, String summary, PatchSet patchSet) {
        return new Review(
                "phabricator",
                "reviews.tern.example",
                "D12",
                Optional.of(URI.create("https://reviews.tern.example/D12")),
                title,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(RichText.ofPlain(summary)),
                Optional.of(RichText.ofPlain("Booted.")),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(patchSet),
                List.of(),
                List.of(),
                List.of());
    }
}
