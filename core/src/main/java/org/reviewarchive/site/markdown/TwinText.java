package org.reviewarchive.site.markdown;

import java.util.List;
import org.reviewarchive.markup.MarkdownWords;

/** A Markdown document as it grows, block by block; what enters is escaped already, except code. */
final class TwinText {
    private final StringBuilder out = new StringBuilder();
    private boolean inList;

    void heading(int level, String words) {
        block("#".repeat(level) + " " + words);
    }

    void paragraph(String words) {
        if (!words.isEmpty()) {
            block(words);
        }
    }

    /** Adds an item; items in a row are one list. */
    void item(String words) {
        if (inList) {
            out.append("- ").append(words).append('\n');
        } else {
            block("- " + words);
            inList = true;
        }
    }

    /** Adds a quote: nothing in it can leave it. */
    void quote(String markdown) {
        StringBuilder quote = new StringBuilder(markdown.length() + 16);
        markdown.lines()
                .forEach(line ->
                        quote.append(line.isEmpty() ? ">" : "> ").append(line).append('\n'));
        paragraph(quote.toString().stripTrailing());
    }

    /** Adds lines of code as they are, but for characters that do not show. */
    void code(List<String> lines, String language) {
        List<String> visible = lines.stream()
                .map(line -> line.endsWith("\r") ? line.substring(0, line.length() - 1) : line)
                .map(MarkdownWords::visible)
                .toList();
        String fence = MarkdownWords.fence(visible);
        block(fence + language);
        visible.forEach(line -> out.append(line).append('\n'));
        out.append(fence).append('\n');
    }

    private void block(String words) {
        out.append(out.length() == 0 ? "" : "\n").append(words).append('\n');
        inList = false;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
