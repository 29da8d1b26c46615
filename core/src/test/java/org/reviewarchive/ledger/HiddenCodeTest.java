package org.reviewarchive.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.reviewarchive.ledger.LedgerSamples.review;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.FileKind;
import org.reviewarchive.model.Hunk;

class HiddenCodeTest {
    @Test
    void namesEachFileOnceWithItsFirstLine() {
        FileDiff file = file("auth.c", " a", "+if (admin\u202e) {", "+\u2066x");

        assertEquals(
                List.of("D1.html: auth.c: hidden characters in 4 lines, first U+202E in line 11 of patch set 1; drawn"
                        + " on the page (hidden-characters)"),
                told(review("D1").patchSet("21", List.of(file)).patchSet("22", List.of(file))));
    }

    @Test
    void saysWhenTheOldSideHoldsThem() {
        assertEquals(
                List.of(
                        "D1.html: auth.c: hidden characters in 1 line, first U+200B in old line 10 of patch set 1; drawn"
                                + " on the page (hidden-characters)"),
                told(review("D1").patchSet("21", List.of(file("auth.c", "-a\u200b", "+a")))));
    }

    @Test
    void mindsNoByteOrderMarkBeforeAFile() {
        FileDiff file = file("a.cs", new Hunk(0, 0, 1, 1, Optional.empty(), List.of("+\ufeffusing Tern;")));

        assertEquals(List.of(), told(review("D1").patchSet("21", List.of(file))));
        assertEquals(
                1,
                told(review("D1").patchSet("21", List.of(file("a.cs", "+\ufeffusing Tern;"))))
                        .size());
    }

    @Test
    void countsTheFilesItDoesNotName() {
        List<FileDiff> files =
                IntStream.range(0, 50).mapToObj(i -> file(i + ".c", "+\u202e")).toList();
        List<String> told = told(review("D1").patchSet("21", files));

        assertEquals(21, told.size());
        assertEquals(
                1,
                told.stream().filter(line -> line.contains("in 30 more files")).count());
    }

    @Test
    void saysNothingTwice() {
        LedgerSamples once = review("D1")
                .patchSet("21", List.of(file("a.c", "+a")))
                .lacking(Code.HIDDEN_CHARACTERS, "told of a capture that is not used");

        assertEquals(List.of(), told(once));
    }

    private static List<String> told(LedgerSamples review) {
        return ReviewGaps.told(review.make()).diagnostics().stream()
                .map(Diagnostic::toString)
                .toList();
    }

    private static FileDiff file(String path, String... lines) {
        return file(path, new Hunk(10, 9, 10, 9, Optional.empty(), List.of(lines)));
    }

    private static FileDiff file(String path, Hunk hunk) {
        return new FileDiff(
                path,
                Optional.empty(),
                FileKind.MODIFIED,
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                true,
                List.of(),
                List.of(hunk),
                Optional.empty(),
                List.of());
    }
}
