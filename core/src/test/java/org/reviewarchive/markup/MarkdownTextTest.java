package org.reviewarchive.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MarkdownTextTest {
    private static String markdown(String html) {
        return MarkdownText.of(SafeHtml.cleaned(html));
    }

    @Test
    void writesParagraphsListsAndQuotes() {
        assertEquals(
                "One *two* **three**.\n\n- a\n- b\n  1. c\n\n> said\n>\n> again\n\nend",
                markdown("<p>One <em>two</em>\n<b>three</b>.</p><ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>"
                        + "<blockquote><p>said</p><p>again</p></blockquote><p>end</p>"));
    }

    @Test
    void writesLinksPicturesAndBrokenLines() {
        assertEquals(
                "[D5](D5.html#7) ![a map](../a.png)\\\nnext",
                markdown("<p><a href=\"D5.html#7\">D5</a> <img src=\"../a.png\" alt=\"a map\"><br>next</p>"));
    }

    @Test
    void writesALinkAtTheVeryBeginning() {
        assertEquals("[D5](D5.html) x", markdown("<a href=\"D5.html\">D5</a> x"));
        assertEquals("**a** b", markdown("<b>a </b>b"));
    }

    @Test
    void showsWordsThatLookLikeMarkdownAsTheyAre() {
        assertEquals(
                "\\# no\n\n1\\. no\n\n\\- no\n\n\\> no", markdown("<p># no</p><p>1. no</p><p>- no</p><p>&gt; no</p>"));
        assertEquals("\\*a\\* \\`b\\` \\[c\\](d) snake_case \\_e\\_", markdown("*a* `b` [c](d) snake_case _e_"));
        assertEquals("a\\\n\\--- b", markdown("a<br>--- b"));
        assertEquals("no picture\\![x](y)", markdown("no picture!<a href=\"y\">x</a>"));
    }

    @Test
    void leavesNoHtml() {
        assertEquals("&lt;script>alert(1)&lt;/script>", markdown("&lt;script&gt;alert(1)&lt;/script&gt;"));
        assertEquals("&amp;lt;b>", markdown("&amp;lt;b&gt;"));
        assertEquals("a2 `k` u", markdown("a<sup>2</sup> <kbd>k</kbd> <u>u</u>"));
    }

    @Test
    void dropsAddressesThatCouldRun() {
        assertEquals("x", markdown("<a href=\"javascript:alert(1)\">x</a>"));
        assertEquals("[x](https://a.example/%28b%29%20c)", markdown("<a href=\"https://a.example/(b) c\">x</a>"));
    }

    @Test
    void fencesCodeThatHoldsFences() {
        assertEquals("````\n```\n  &<b>\n````", markdown("<pre>```\n  &amp;&lt;b&gt;\n</pre>"));
        assertEquals("`` a`b ``".replace(" ", ""), markdown("<code>a`b</code>"));
        assertEquals("> ```\n> a\n>\n> b\n> ```", markdown("<blockquote><pre>a\n\nb</pre></blockquote>"));
    }

    @Test
    void headingsOfCommentsAreNoChapters() {
        assertEquals("**Big**\n\ntext", markdown("<h1>Big</h1><p>text</p>"));
    }

    @Test
    void writesTablesWithOneLineARow() {
        assertEquals(
                "| a\\|b | `x\\|y` |\n| --- | --- |\n| p q |",
                markdown("<table><tr><th>a|b</th><th><code>x|y</code></th></tr><tr><td><p>p</p><p>q</p></td></tr>"
                        + "</table>"));
    }

    @Test
    void deepNestingDoesNotMultiplyTheText() {
        String deep = "<blockquote>".repeat(190) + "<p>a</p>".repeat(1000);
        assertTrue(markdown(deep).length() < 60_000);
    }

    @Test
    void aLineIsOneLine() {
        String line = MarkdownText.line(SafeHtml.cleaned("<p>a</p><pre>b\nc</pre><ul><li>d</li></ul>"));
        assertFalse(line.contains("\n"), line);
        assertEquals("a `b c` d", line);
    }
}
