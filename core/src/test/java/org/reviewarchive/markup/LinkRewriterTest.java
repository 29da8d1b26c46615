package org.reviewarchive.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LinkRewriterTest {
    /** Knows addresses that end in a number and words that begin with D, save D0. */
    private static final LinkResolver RESOLVER = new LinkResolver() {
        @Override
        public Optional<Link> ofAddress(String href) {
            return href.endsWith("1")
                    ? Optional.of(new Link("here.html", "review", "\"One\" & <two>"))
                    : Optional.empty();
        }

        @Override
        public Optional<String> ofPicture(String src) {
            return src.startsWith("attachments/") ? Optional.of("../" + src) : Optional.empty();
        }

        @Override
        public Pattern words() {
            return Pattern.compile("D\\d");
        }

        @Override
        public Optional<Link> ofWord(MatchResult word) {
            return word.group().equals("D0") ? Optional.empty() : Optional.of(new Link(word.group() + ".html", "", ""));
        }
    };

    @Test
    void readdressesLinks() {
        assertEquals(
                "<p><a href=\"here.html\" class=\"review\" title=\"&quot;One&quot; &amp; &lt;two&gt;\">x</a></p>",
                rewrite("<p><a href=\"https://a.example/1\">x</a></p>"));
    }

    @Test
    void keepsTheClassesALinkHas() {
        assertEquals(
                "<a href=\"here.html\" class=\"person review\" title=\"&quot;One&quot; &amp; &lt;two&gt;\">x</a>",
                rewrite("<a href=\"https://a.example/1\" class=\"person\">x</a>"));
    }

    @Test
    void keepsTheWordsOfALinkThatLeadsNowhere() {
        assertEquals("<p><a>x</a></p>", rewrite("<p><a href=\"https://a.example/2\">x</a></p>"));
    }

    @Test
    void leadsPicturesOfTheSiteBackToItsRoot() {
        assertEquals(
                "<p><img src=\"../attachments/a.png\" alt=\"D1\" loading=\"lazy\"></p>",
                rewrite("<p><img src=\"attachments/a.png\" alt=\"D1\"></p>"));
    }

    @Test
    void neverShowsAPictureFromElsewhere() {
        String missing = "<span class=\"attachment missing\">a map</span>";

        assertEquals(missing, rewrite("<img src=\"https://a.example/1\" alt=\"a map\">"));
        assertEquals(missing, rewrite("<img src=\"capture:/a.png\" alt=\"a map\">"));
        assertEquals(missing, rewrite("<img alt=\"a map\">"));
    }

    @Test
    void linksWordsInTexts() {
        assertEquals(
                "<p>See <a href=\"D1.html\">D1</a>, D0 and <b><a href=\"D2.html\">D2</a></b>.</p>",
                rewrite("<p>See D1, D0 and <b>D2</b>.</p>"));
        assertEquals("<a href=\"D1.html\">D1</a><a href=\"D2.html\">D2</a>", rewrite("D1D2"));
    }

    @Test
    void leavesWordsInLinksAndCode() {
        String markup = "<a>D1</a><code>D1</code><pre>D1 <b>D1</b></pre><tt>D1</tt><kbd>D1</kbd><samp>D1</samp>";

        assertEquals(markup, rewrite(markup));
    }

    @Test
    void leavesTextsEscaped() {
        assertEquals(
                "&lt;b&gt; <a href=\"D1.html\">D1</a> &lt;/b&gt; &amp;amp;",
                rewrite("&lt;b&gt; D1 &lt;/b&gt; &amp;amp;"));
    }

    @Test
    void leavesWhiteSpaceAndLinesAsTheyAre() {
        assertEquals(
                "<p>a  <a href=\"D1.html\">D1</a>\n  b</p>\n<pre>  c\n\n d</pre>",
                rewrite("<p>a  D1\n  b</p>\n<pre>  c\n\n d</pre>"));
    }

    private static String rewrite(String markup) {
        return LinkRewriter.rewrite(SafeHtml.cleaned(markup), RESOLVER).html();
    }
}
