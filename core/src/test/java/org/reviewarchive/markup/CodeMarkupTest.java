package org.reviewarchive.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodeMarkupTest {
    @Test
    void escapesEveryCharacterWithAMeaning() {
        assertEquals(
                "<i class=s>\"&lt;/i&gt;&lt;script&gt;\"</i> &amp;amp;",
                of("\"</i><script>\" &amp;", List.of(), List.of(new CodeSpan(0, 14, CodeInk.STRING))));
    }

    @Test
    void nestsAMarkInAColourAndAColourInAMark() {
        assertEquals(
                "<i>// a <ins>b</ins> c</i>",
                of(
                        "// a b c",
                        List.of(new CodeSpan(5, 6, CodeInk.ADDED)),
                        List.of(new CodeSpan(0, 8, CodeInk.COMMENT))));
        assertEquals(
                "<del><b>int</b> a</del>;",
                of(
                        "int a;",
                        List.of(new CodeSpan(0, 5, CodeInk.REMOVED)),
                        List.of(new CodeSpan(0, 3, CodeInk.KEYWORD))));
        assertEquals(
                "<del><b>int</b></del>",
                of("int", List.of(new CodeSpan(0, 3, CodeInk.REMOVED)), List.of(new CodeSpan(0, 3, CodeInk.KEYWORD))));
    }

    @Test
    void cutsAColourWhereAMarkCrossesIt() {
        assertEquals(
                "<i class=s>\"a</i><ins><i class=s>b\"</i> + c</ins><ins> <i>/*</i></ins><i> d */</i>",
                of(
                        "\"ab\" + c /* d */",
                        List.of(new CodeSpan(2, 8, CodeInk.ADDED), new CodeSpan(8, 11, CodeInk.ADDED)),
                        List.of(new CodeSpan(0, 4, CodeInk.STRING), new CodeSpan(9, 16, CodeInk.COMMENT))));
    }

    @Test
    void drawsWhatIsHidden() {
        assertEquals(
                "if (a<span class=hid>U+202E</span>) <span class=hid>U+200B</span>b",
                of("if (a\u202e) \u200bb\u0007", List.of(), List.of()));
    }

    @Test
    void leavesJoinersToScriptsThatAreWrittenWithThem() {
        assertEquals("می\u200cخواهم", of("می\u200cخواهم", List.of(), List.of()));
        assertEquals("is<span class=hid>U+200D</span>Admin", of("is\u200dAdmin", List.of(), List.of()));
    }

    private static String of(String text, List<CodeSpan> marks, List<CodeSpan> inks) {
        return CodeMarkup.of(text, marks, inks).html();
    }
}
