package org.reviewarchive.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class RichTextTest {
    @Test
    void showsPlainTextAsParagraphsAndLines() {
        assertEquals(
                "<p>a<br>\nb</p>\n<p>c</p>",
                RichText.ofPlain("\na\nb\n\n\nc\n").html().html());
        assertEquals("a\nb\n\n\nc", RichText.ofPlain("\na\nb\n\n\nc\n").text());
    }

    @Test
    void escapesPlainText() {
        RichText text = RichText.ofPlain("<img src=x onerror=steal()> & \"q\" 'r' &lt;");

        assertEquals(
                "<p>&lt;img src=x onerror=steal()&gt; &amp; &quot;q&quot; 'r' &amp;lt;</p>",
                text.html().html());
        assertEquals(text.text(), Jsoup.parse(text.html().html()).text());
    }
}
