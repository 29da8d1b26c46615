package org.reviewarchive.site.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.FileKind;
import org.reviewarchive.model.Hunk;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Provenance;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.ReviewName;
import org.reviewarchive.search.CodeFile;

class CodeFilesTest {
    private static List<CodeFile> code(PatchSet... patchSets) {
        ReviewName name = new ReviewName("phabricator", "h", "D1", Optional.empty(), "Title");
        Provenance capture = new Provenance("D1.html", "00".repeat(32), "html", "phabricator", Optional.empty());
        return CodeFiles.of(Review.piece(name, List.of(patchSets), List.of(), capture));
    }

    private static PatchSet patchSet(String id, FileDiff... files) {
        return new PatchSet(
                id,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(files),
                Optional.empty());
    }

    private static FileDiff file(String path, Hunk... hunks) {
        return new FileDiff(
                path,
                Optional.empty(),
                FileKind.MODIFIED,
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                true,
                List.of(),
                List.of(hunks),
                Optional.empty(),
                List.of());
    }

    private static Hunk hunk(int old, int now, String section, String... lines) {
        return new Hunk(old, 1, now, 1, Optional.of(section).filter(words -> !words.isEmpty()), List.of(lines));
    }

    @Test
    void tellsNumbersWhereTheyDoNotFollow() {
        FileDiff file = file(
                "a.c",
                hunk(1, 1, "", " one", "-two", "+zwei"),
                hunk(3, 3, "", " three", "\\ no newline"),
                hunk(4, 4, "main()", "+four"),
                hunk(9, 10, "", ""));
        assertEquals(
                List.of(new CodeFile(
                        "a.c",
                        "",
                        1,
                        List.of("@1 1", " one", "-two", "+zwei", " three", "@4 4 main()", "+four", "@9 10", " "))),
                code(patchSet("7", file)));
    }

    @Test
    void anEmptySideHasTheNumberBeforeTheGap() {
        FileDiff added = file("a.c", new Hunk(0, 0, 1, 1, Optional.empty(), List.of("+new")));
        assertEquals(List.of("@1 1", "+new"), code(patchSet("7", added)).get(0).lines());
    }

    @Test
    void takesFromOlderVersionsWhatDidNotComeBefore() {
        FileDiff empty = file("none.c");
        List<CodeFile> code = code(
                patchSet("6", empty, file("a.c", hunk(1, 1, "main()", " same", "+older", "-newer", "+", " end"))),
                patchSet("7", file("a.c", hunk(1, 1, "main()", " same", "+newer", " end"))));
        assertEquals(2, code.size());
        assertEquals(new CodeFile("a.c", "reviews/h/D1/6.html", 2, List.of("@2 2", "+older", "-newer")), code.get(1));
    }

    @Test
    void cutsLongLinesAndKeepsLinesWhole() {
        FileDiff file = file("a.js", hunk(1, 1, "", "+" + "x".repeat(3_000), "+a\nb\u202ec"));
        List<String> lines = code(patchSet("7", file)).get(0).lines();
        assertEquals(2_001, lines.get(1).length());
        assertEquals("+a b[U+202E]c", lines.get(2));
    }
}
