package org.reviewarchive.highlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fife.ui.rsyntaxtextarea.TokenMakerFactory;
import org.junit.jupiter.api.Test;
import org.reviewarchive.code.CodeLine;
import org.reviewarchive.markup.CodeMarkup;
import org.reviewarchive.markup.CodeSpan;

class HighlighterTest {
    @Test
    void coloursByTheNameOfTheFile() {
        assertEquals(
                "<b>return</b> <i class=m>0</i>;", drawn("mm/a.c", " return 0;").get(0));
        assertEquals("<i># why</i>", drawn("Makefile.inc", " # why").get(0));
        assertEquals("<i># why</i>", drawn("docker/Dockerfile", " # why").get(0));
        assertEquals("<i># why</i>", drawn("src/CMakeLists.txt", " # why").get(0));
        assertEquals("return 0;", drawn("NEWS", " return 0;").get(0));
    }

    @Test
    void followsEachSideThroughAHunk() {
        List<String> lines = drawn("a.java", "-/*", " int a;", "-*/", " int b;");

        assertEquals("<i class=y>int</i> a;", lines.get(1));
        assertEquals("<i>*/</i>", lines.get(2));
        assertEquals("<i class=y>int</i> b;", lines.get(3));
    }

    @Test
    void knowsTheMiddleOfACommentAndOfAPage() {
        assertEquals("<i> * if so</i>", drawn("a.c", "  * if so").get(0));
        assertEquals("*p = <i class=m>1</i>;", drawn("a.c", " *p = 1;").get(0));
        assertEquals(
                "<b>return</b> <i class=m>1</i>;", drawn("a.php", " return 1;").get(0));
    }

    @Test
    void leavesVeryLongLinesAndFilesWithoutColours() {
        List<CodeLine> many = Collections.nCopies(10_001, new CodeLine(' ', "return 1;"));
        List<List<CodeSpan>> inks = new Highlighter("a.c").of(many);

        assertEquals(2, inks.get(9_999).size());
        assertEquals(List.of(), inks.get(10_000));
        assertEquals(
                List.of(),
                new Highlighter("a.c")
                        .of(List.of(new CodeLine(' ', "1;".repeat(600))))
                        .get(0));
    }

    @Test
    void everyLanguageIsOneOfTheLibrary() {
        for (Languages.Language language : Languages.all()) {
            assertTrue(TokenMakerFactory.getDefaultInstance().keySet().contains(language.style()), language.style());
        }
    }

    /** Every language is given pieces that open and close all sorts of things, in the same disorder each time. */
    @Test
    void staysWithinEveryLineWhateverItHolds() {
        List<String> pieces = List.of(
                "\"",
                "'",
                "`",
                "/*",
                "*/",
                "//",
                "#",
                "<",
                ">",
                "<?php",
                "<!--",
                "${",
                "}",
                "\\",
                "'''",
                "<<EOF",
                "EOF",
                "int ",
                "0x",
                "\u202e",
                "é",
                "日",
                "\ud83d\ude00",
                "\ud83d",
                "\t",
                "[[",
                "<![CDATA[",
                "=begin",
                "%q(");
        Random random = new Random(7);
        for (Languages.Language language : Languages.all()) {
            List<CodeLine> lines = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                lines.add(new CodeLine(
                        " +-".charAt(random.nextInt(3)),
                        random.ints(random.nextInt(12), 0, pieces.size())
                                .mapToObj(pieces::get)
                                .collect(Collectors.joining())));
            }
            List<List<CodeSpan>> inks = new Highlighter(Optional.of(language)).of(lines);
            IntStream.range(0, lines.size())
                    .forEach(i -> assertFits(lines.get(i).text(), inks.get(i)));
        }
    }

    private static void assertFits(String line, List<CodeSpan> inks) {
        int at = 0;
        for (CodeSpan ink : inks) {
            assertTrue(ink.start() >= at && ink.end() <= line.length(), line + inks);
            at = ink.end();
        }
    }

    private static List<String> drawn(String path, String... lines) {
        List<CodeLine> code = CodeLine.all(List.of(lines));
        List<List<CodeSpan>> inks = new Highlighter(path).of(code);
        return IntStream.range(0, code.size())
                .mapToObj(i -> CodeMarkup.of(code.get(i).text(), List.of(), inks.get(i))
                        .html())
                .toList();
    }
}
