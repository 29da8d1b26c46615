package org.reviewarchive.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void separatesParagraphsByAnEmptyLine() {
        assertEquals("a\n\nb", text("<p>a</p><p>b</p>"));
        assertEquals("a\n\nb", text("  <div><p>a</p>\n\n\n</div>\n<div>\n<p>b</p></div>  "));
        assertEquals("a\n\nb\n\nc", text("<h2>a</h2><p>b</p><blockquote><p>c</p></blockquote>"));
    }

    @Test
    void putsListItemsOnLinesOfTheirOwn() {
        assertEquals("a\n\nb\nc\n\nd", text("<p>a</p><ul><li>b</li><li>c</li></ul><p>d</p>"));
        assertEquals("a\n\nb\n\nc", text("<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>"));
    }

    @Test
    void putsTableRowsOnLinesOfTheirOwn() {
        assertEquals(
                "a b\nc d",
                text("<table><thead><tr><th>a</th><th>b</th></tr></thead>"
                        + "<tbody>\n<tr>\n<td>c</td>\n<td>d</td>\n</tr>\n</tbody></table>"));
    }

    @Test
    void keepsTheLinesAndSpacesOfCode() {
        assertEquals(
                "a\n\nif (x) {\n    y();\n\n\n}\n\nb", text("<p>a</p><pre>if (x) {\n    y();\n\n\n}\n</pre><p>b</p>"));
        assertEquals("a\nb\nc", text("<pre>a&#13;&#10;b&#13;c</pre>"));
    }

    @Test
    void breaksLinesWhereTheMarkupDoes() {
        assertEquals("a\nb\n\nc", text("<p>a<br>b<br><br>c</p>"));
        assertEquals("a\nb", text("<p>a<br />\n   b</p>"));
    }

    @Test
    void foldsWhiteSpaceOutsideCode() {
        assertEquals("a b c", text("<p>  a \n\t b   <b> c </b> </p>"));
        assertEquals("a\u00a0 b", text("<p>a&nbsp; b</p>"));
    }

    @Test
    void leavesOutWhatNobodyReads() {
        assertEquals("a b", text("<p>a<script>x()</script> <style>y</style>b<!-- z --></p>"));
        assertEquals("", text("<p> </p>"));
    }

    @Test
    void keepsCharactersAsFound() {
        assertEquals("e\u0301 \u00e9 \u202e \ud83d\ude80", text("<p>e\u0301 \u00e9 \u202e \ud83d\ude80</p>"));
    }

    private static String text(String markup) {
        return PlainText.of(Jsoup.parseBodyFragment(markup).body());
    }
}
