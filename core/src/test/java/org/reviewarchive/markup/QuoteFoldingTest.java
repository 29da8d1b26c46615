package org.reviewarchive.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuoteFoldingTest {
    /** Knows where words with an a come from. */
    private static final QuoteResolver RESOLVER = new QuoteResolver() {
        @Override
        public Optional<Link> origin(String words, String head) {
            return words.contains("a") ? Optional.of(new Link("#7", "", words + "|" + head)) : Optional.empty();
        }

        @Override
        public String folded(String words, int lines) {
            return lines + " lines <" + words.charAt(0) + ">";
        }
    };

    @Test
    void leavesShortQuotesOfUnknownOriginAlone() {
        assertEquals("<blockquote><p>one</p></blockquote>", fold("<blockquote><p>one</p></blockquote>"));
    }

    @Test
    void linksAQuoteToItsOrigin() {
        assertEquals(
                "<blockquote><p>said</p></blockquote><p class=\"quote-origin\"><a href=\"#7\">said|</a></p><p>No.</p>",
                fold("<blockquote><p>said</p></blockquote><p>No.</p>"));
    }

    @Test
    void looksForTheWordsWithoutHeadAndInnerQuotes() {
        assertEquals(
                "said|In D1, @ada wrote:",
                fold("<blockquote><div class=\"quote-head\">In D1, @ada wrote:</div>"
                                + "<blockquote><p>older</p></blockquote><p>said</p></blockquote>")
                        .replaceAll(".*<a href=\"#7\">(.*)</a></p>", "$1"));
    }

    @Test
    void trustsAHeadThatLeadsThere() {
        String quote = "<blockquote><div class=\"quote-head\">In <a href=\"#5\">D1#5</a> wrote:</div><p>said</p>"
                + "</blockquote>";

        assertEquals(quote, fold(quote));
        assertTrue(fold(quote.replace("#5\"", "D1.html\"")).contains("quote-origin"));
    }

    @Test
    void foldsLongQuotes() {
        String six = "<blockquote><p>" + "x<br>".repeat(5) + "x</p></blockquote>";
        String seven = "<blockquote><p>" + "x<br>".repeat(6) + "x</p></blockquote>";

        assertEquals(six, fold(six));
        assertEquals(
                "<details class=\"quote\"><summary>7 lines &lt;x&gt;</summary>" + seven + "</details>", fold(seven));
        assertTrue(
                fold("<blockquote><p>" + "x".repeat(700) + "</p></blockquote>").startsWith("<details"));
    }

    @Test
    void knowsMarkupWithoutQuotes() {
        assertFalse(QuoteFolding.mayHold(SafeHtml.cleaned("<p>blockquote</p>")));
        assertTrue(QuoteFolding.mayHold(SafeHtml.cleaned("<blockquote dir=\"rtl\">x</blockquote>")));
    }

    @Test
    void leavesOutWhatOthersSaid() {
        SafeHtml answer = SafeHtml.cleaned(
                "<p>Well.</p><blockquote><p>ada: no</p><blockquote>yes</blockquote></blockquote><p>So be it.</p>");
        assertEquals("Well.\n\nSo be it.", QuoteFolding.unquoted(answer));
        assertEquals("", QuoteFolding.unquoted(SafeHtml.cleaned("<blockquote>all of it</blockquote>")));
    }

    private static String fold(String html) {
        return QuoteFolding.fold(SafeHtml.cleaned(html), RESOLVER).html();
    }
}
