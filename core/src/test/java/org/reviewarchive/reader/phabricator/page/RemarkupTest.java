package org.reviewarchive.reader.phabricator.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.reviewarchive.capture.Container;
import org.reviewarchive.capture.Source;
import org.reviewarchive.reader.phabricator.words.Findings;

class RemarkupTest {
    private static final Source SOURCE =
            new Source("a.html", Container.HTML, Optional.empty(), Optional.empty(), "0123456789abcdef");

    @Test
    void picturesOfLettersKeepTheirLines() {
        Element words = Document.createShell("").body();
        words.html(
                "<p>Look:</p><div class=\"PhabricatorMonospaced remarkup-cowsay\">  ^__^\n   \\  tern\n    \\\n</div>");
        Remarkup remarkup = new Remarkup(new PageFiles(SOURCE, "", Document.createShell("")), new Findings("a.html"));

        String html = remarkup.read(words, "summary").orElseThrow().html().html();

        assertEquals("<p>Look:</p><pre>  ^__^\n   \\  tern\n    \\\n</pre>", html.replace("</p>\n", "</p>"));
    }
}
