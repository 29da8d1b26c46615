package org.reviewarchive.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownWordsTest {
    @Test
    void aLineOfWordsIsNothingButWords() {
        assertEquals("\\# a \\*b\\* &lt;i>c", MarkdownWords.line("# a\n *b*\u0000 <i>c"));
        assertEquals("&amp;copy; & b", MarkdownWords.line("&copy; & b"));
        assertEquals("12\\. x", MarkdownWords.line("12. x"));
        assertEquals("日本語 ___", MarkdownWords.line("日本語 ___").replace("\\", ""));
    }

    @Test
    void backslashesKeepTheirPlace() {
        assertEquals("a\\b \\\\\\*", MarkdownWords.line("a\\b \\*"));
    }

    @Test
    void codeShowsWhatIsInvisible() {
        assertEquals("a‹U+202E›b␛\t", MarkdownWords.visible("a\u202eb\u001b\t"));
        assertEquals("a␍```", MarkdownWords.visible("a\r```"));
    }

    @Test
    void noLineOfCodeClosesItsFence() {
        assertEquals("```", MarkdownWords.fence(List.of("a", "``")));
        assertEquals("``````", MarkdownWords.fence(List.of("`````", "x ``` y")));
    }

    @Test
    void targetsLeadAndDoNoMore() {
        assertEquals("", MarkdownWords.target("JavaScript:alert(1)"));
        assertEquals("", MarkdownWords.target("data:text/html,x"));
        assertEquals("a/b%29.html?x=1&amp;y#z", MarkdownWords.target("a/b).html?x=1&y#z"));
        assertEquals("x", MarkdownWords.link("x", "vbscript:y"));
    }
}
