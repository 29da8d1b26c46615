package org.reviewarchive.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineChangesTest {
    @Test
    void marksTheWordsThatDiffer() {
        assertEquals(
                List.of("-return shadow + [base] / 8;", "+return shadow + [origin] / 8;"),
                marked("-return shadow + base / 8;", "+return shadow + origin / 8;"));
    }

    @Test
    void marksNothingInLinesThatHaveLittleInCommon() {
        assertEquals(
                List.of("-return base;", "+while (walk(next)) {"), marked("-return base;", "+while (walk(next)) {"));
    }

    @Test
    void readsWordsWithNothingBetweenThemAsOneChange() {
        assertEquals(
                List.of("-a = [one two] + 3 + four;", "+a = [six seven] + 3 + four;"),
                marked("-a = one two + 3 + four;", "+a = six seven + 3 + four;"));
    }

    @Test
    void pairsLinesByTheirWordsRatherThanByTheirOrder() {
        List<LineChange> changes = LineChanges.of(lines("-open(file, mode);", "+check(mode);", "+open(file, 7);"));

        assertEquals(
                List.of(Pairing.WORDS, Pairing.ALONE, Pairing.WORDS),
                changes.stream().map(LineChange::pairing).toList());
    }

    @Test
    void tellsLinesThatDifferInWhiteSpaceOnly() {
        List<LineChange> changes = LineChanges.of(lines("-a(b, c);", "+if (d) {", "+\ta(b,c);", "+}"));

        assertEquals(
                List.of(Pairing.SPACE, Pairing.ALONE, Pairing.SPACE, Pairing.ALONE),
                changes.stream().map(LineChange::pairing).toList());
    }

    @Test
    void neverPairsAcrossALineThatStayed() {
        List<LineChange> changes = LineChanges.of(lines("-a = b;", " x", "+a = c;"));

        assertTrue(changes.stream().allMatch(change -> change.pairing() == Pairing.ALONE));
    }

    @Test
    void marksEachCharacterOfScriptsWithoutSpaces() {
        assertEquals(List.of("-// 状態を[保]つ値です", "+// 状態を[持]つ値です"), marked("-// 状態を保つ値です", "+// 状態を持つ値です"));
    }

    @Test
    void leavesLongRunsAndLongLinesAlone() {
        List<String> run = new ArrayList<>();
        IntStream.range(0, 900).forEach(i -> run.add("-value " + i));
        IntStream.range(0, 901).forEach(i -> run.add("+value " + (i + 1)));
        String data = String.join(",", Collections.nCopies(5_000, "1"));

        assertTrue(LineChanges.of(CodeLine.all(run)).stream()
                .allMatch(c -> c.words().isEmpty()));
        assertTrue(LineChanges.of(lines("-" + data, "+" + data + "2")).stream()
                .allMatch(c -> c.words().isEmpty()));
    }

    private static List<CodeLine> lines(String... lines) {
        return CodeLine.all(List.of(lines));
    }

    /** Returns the lines with brackets around what is marked. */
    private static List<String> marked(String... lines) {
        List<LineChange> changes = LineChanges.of(lines(lines));
        List<String> marked = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            StringBuilder line = new StringBuilder(lines[i].substring(1));
            for (int j = changes.get(i).words().size() - 1; j >= 0; j--) {
                line.insert(changes.get(i).words().get(j).end(), ']');
                line.insert(changes.get(i).words().get(j).start(), '[');
            }
            marked.add(lines[i].charAt(0) + line.toString());
        }
        return marked;
    }
}
