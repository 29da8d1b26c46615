package org.reviewarchive.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.FileKind;
import org.reviewarchive.model.Hunk;

class PatchFilesTest {
    @Test
    void readsAModifiedFileWithItsHunks() {
        FileDiff file = only("""
                diff --git a/mm/shadow.c b/mm/shadow.c
                --- a/mm/shadow.c
                +++ b/mm/shadow.c
                @@ -41,3 +41,4 @@ shadow_page(void)
                 one
                -two
                +2
                +and more
                 three
                """);

        assertEquals("mm/shadow.c", file.path());
        assertEquals(Optional.empty(), file.oldPath());
        assertEquals(FileKind.MODIFIED, file.kind());
        assertEquals(OptionalInt.of(2), file.added());
        assertEquals(OptionalInt.of(1), file.removed());
        assertTrue(file.loaded());
        assertEquals(
                List.of(new Hunk(
                        41,
                        3,
                        41,
                        4,
                        Optional.of("shadow_page(void)"),
                        List.of(" one", "-two", "+2", "+and more", " three"))),
                file.hunks());
    }

    @Test
    void readsWhatGitSaysOfFilesAsAWhole() {
        List<FileDiff> files = clean("""
                diff --git a/new.sh b/new.sh
                new file mode 100755
                --- /dev/null
                +++ b/new.sh
                @@ -0,0 +1 @@
                +x
                diff --git a/empty b/empty
                new file mode 100644
                diff --git a/old b/old
                deleted file mode 100644
                --- a/old
                +++ /dev/null
                @@ -1 +0,0 @@
                -x
                diff --git a/from.c b/to.c
                similarity index 100%
                rename from from.c
                rename to to.c
                diff --git a/x y.c b/copy.c
                copy from x y.c
                copy to copy.c
                --- a/x y.c\t
                +++ b/copy.c
                @@ -1 +1 @@
                -a
                +b
                diff --git a/run b/run
                old mode 100644
                new mode 100755
                diff --git a/dot.png b/dot.png
                new file mode 100644
                GIT binary patch
                literal 4
                zc%17D@N?(olH

                literal 0
                Hc$@<O00001

                diff --git a/map.png b/map.png
                Binary files a/map.png and b/map.png differ
                """);

        assertEquals(
                List.of(
                        "new.sh ADDED [This file was added., File Mode: null → 100755]",
                        "empty ADDED [This file was added.]",
                        "old DELETED [This file was deleted.]",
                        "to.c RENAMED [This file was moved from from.c., The contents of this file were not changed.]",
                        "copy.c COPIED [This file was copied from x y.c.]",
                        "run MODE [File Mode: 100644 → 100755, The contents of this file were not changed.]",
                        "dot.png ADDED [This file was added., This is a binary file.]",
                        "map.png BINARY [This is a binary file.]"),
                files.stream()
                        .map(f -> f.path() + " " + f.kind() + " " + f.notes())
                        .toList());
        assertEquals(Optional.of("from.c"), files.get(3).oldPath());
        assertEquals(Optional.of("x y.c"), files.get(4).oldPath());
    }

    @Test
    void readsQuotedNames() {
        assertEquals("ä \"b\".txt", only("""
                diff --git "a/\\303\\244 \\"b\\".txt" "b/\\303\\244 \\"b\\".txt"
                --- "a/\\303\\244 \\"b\\".txt"
                +++ "b/\\303\\244 \\"b\\".txt"
                @@ -1 +1 @@
                -a
                +b
                """).path());
    }

    @Test
    void readsPatchesOfSubversion() {
        List<FileDiff> files = clean("""
                Index: sys/kern/a.c
                ===================================================================
                --- sys/kern/a.c\t(revision 12)
                +++ sys/kern/a.c\t(working copy)
                @@ -1,2 +1,3 @@
                 a
                +b
                 c

                Property changes on: sys/kern/a.c
                ___________________________________________________________________
                Added: svn:eol-style
                ## -0,0 +1 ##
                +native
                Index: a/new.c
                ===================================================================
                --- a/new.c (nonexistent)
                +++ a/new.c (working copy)
                @@ -0,0 +1 @@
                +x
                Index: img.png
                ===================================================================
                Cannot display: file marked as a binary type.
                svn:mime-type = image/png
                """);

        assertEquals(
                List.of("sys/kern/a.c MODIFIED", "a/new.c ADDED", "img.png BINARY"),
                files.stream().map(f -> f.path() + " " + f.kind()).toList());
        assertEquals(OptionalInt.of(1), files.get(0).added());
    }

    @Test
    void readsNamesAloneOneFileAfterTheOther() {
        List<FileDiff> files = clean("""
                --- a.sql\t2020-01-01 00:00:00
                +++ a.sql\t2020-01-02 00:00:00
                @@ -1,2 +1,2 @@
                 a
                --- old comment
                +++ new comment
                @@ -8,1 +8,1 @@
                -x
                +y
                --- /dev/null
                +++ b/new.sql
                @@ -0,0 +1 @@
                +x
                """);

        assertEquals(
                List.of("a.sql", "new.sql"), files.stream().map(FileDiff::path).toList());
        assertEquals(2, files.get(0).hunks().size());
        assertEquals(
                List.of(" a", "--- old comment", "+++ new comment"),
                files.get(0).hunks().get(0).lines());
    }

    @Test
    void readsNamesWithoutPrefixes() {
        assertEquals(
                List.of("mm/x.c", "mm/run.sh"),
                clean("""
                        diff --git mm/x.c mm/x.c
                        --- mm/x.c
                        +++ mm/x.c
                        @@ -1 +1 @@
                        -a
                        +b
                        diff --git mm/run.sh mm/run.sh
                        old mode 100644
                        new mode 100755
                        """).stream().map(FileDiff::path).toList());
    }

    @Test
    void notesMissingLineEnds() {
        FileDiff file = only("""
                --- a/x
                +++ b/x
                @@ -1,2 +1,2 @@
                 a
                -b
                \\ No newline at end of file
                +b
                """);

        assertEquals(List.of("No newline at end of file (before)"), file.notes());
        assertEquals(List.of(" a", "-b", "+b"), file.hunks().get(0).lines());
    }

    @Test
    void keepsCarriageReturnsOfTheCodeAndDropsThoseOfTheSaving() {
        String patch = "--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\r\n+b\r\n";

        assertEquals(List.of("-a\r", "+b\r"), only(patch).hunks().get(0).lines());
        assertEquals(
                List.of("-a", "+b"),
                only(patch.replace("\r", "").replace("\n", "\r\n"))
                        .hunks()
                        .get(0)
                        .lines());
    }

    @Test
    void takesAnEmptyLineForContextWhileLinesAreDue() {
        assertEquals(
                List.of(" a", " ", "-b"),
                only("--- a/x\n+++ b/x\n@@ -1,3 +1,2 @@\n a\n\n-b\n\n")
                        .hunks()
                        .get(0)
                        .lines());
    }

    @Test
    void leavesTheFooterOfAMailOut() {
        assertEquals(List.of("-a", "+b"), only("""
                From: A <a@b.example>
                Subject: [PATCH] x

                Why.
                ---
                 x | 2 +-

                diff --git a/x b/x
                --- a/x
                +++ b/x
                @@ -1 +1 @@
                -a
                +b
                --\s
                2.39.5
                """).hunks().get(0).lines());
    }

    @Test
    void showsLinesAsTheyStandWhereAHeadingLies() {
        Diagnosed<List<FileDiff>> read = PatchFiles.read("""
                diff --git a/x b/x
                --- a/x
                +++ b/x
                @@ -999999999,999999999 +1,2 @@
                 a
                +b
                +c
                diff --git a/y b/y
                --- a/y
                +++ b/y
                @@ -99999999999,1 +1 @@
                -d
                +e
                """, "D1.diff");

        assertEquals(
                List.of(" a", "+b", "+c"), read.value().get(0).hunks().get(0).lines());
        assertEquals(3, read.value().get(0).hunks().get(0).newCount());
        assertEquals(1, read.value().get(0).hunks().get(0).oldCount());
        assertEquals(List.of("-d", "+e"), read.value().get(1).hunks().get(0).lines());
        assertEquals(
                List.of(
                        "D1.diff: x: the heading of a hunk (-999999999,999999999 +1,2) does not fit its lines;"
                                + " shown as they stand (damaged-patch)",
                        "D1.diff: y: the heading of a hunk (without numbers) does not fit its lines;"
                                + " shown as they stand (damaged-patch)"),
                read.diagnostics().stream().map(Diagnostic::toString).toList());
    }

    @Test
    void listsAMergeWithoutItsCode() {
        Diagnosed<List<FileDiff>> read = PatchFiles.read("""
                diff --cc merge.c
                index 1,2..3
                --- a/merge.c
                +++ b/merge.c
                @@@ -1,2 -1,2 +1,3 @@@
                  a
                 +b
                """, "D1.diff");

        assertEquals("merge.c", read.value().get(0).path());
        assertFalse(read.value().get(0).loaded());
        assertEquals(Code.DAMAGED_PATCH, read.diagnostics().get(0).code());
    }

    @Test
    void givesNothingForATextThatIsNoPatch() {
        for (String text :
                List.of("", "\n", "@@ -1 +1 @@\n-a\n", "Index: of things\n", "--- a\n+++ b\n", "diff --git")) {
            assertEquals(List.of(), PatchFiles.read(text, "x").value(), text);
        }
    }

    @Test
    void readsPastLinesThatLookLikeGits() {
        FileDiff file = only("""
                diff --git a/x b/x
                old mode 99
                new mode 10064
                similarity index 999999%
                index 0000000000000000000000000000000000000s..1
                rename to
                --- a/x
                +++ b/x
                @@ -1 +1 @@
                -a
                +b
                """);

        assertEquals("x MODIFIED []", file.path() + " " + file.kind() + " " + file.notes());
    }

    @Test
    void readsAnyBeginningOfAPatch() {
        String patch = """
                diff --git "a/\\303\\244" "b/\\303\\244"
                similarity index 90%
                rename from "\\303\\244"
                rename to b
                --- "a/\\303\\244"
                +++ b/b
                @@ -1,2 +1,2 @@ x
                 a
                -b
                \\ No newline at end of file
                +c
                Index: d
                ===================================================================
                --- d
                +++ d
                @@ -1 +1 @@
                -a
                +b
                """;
        for (int end = 0; end <= patch.length(); end++) {
            for (FileDiff file : PatchFiles.read(patch.substring(0, end), "x").value()) {
                assertFalse(file.path().isEmpty(), patch.substring(0, end));
            }
        }
    }

    private static FileDiff only(String patch) {
        List<FileDiff> files = clean(patch);
        assertEquals(1, files.size());
        return files.get(0);
    }

    private static List<FileDiff> clean(String patch) {
        Diagnosed<List<FileDiff>> read = PatchFiles.read(patch, "D1.diff");
        assertEquals(List.of(), read.diagnostics());
        return read.value();
    }
}
