package org.reviewarchive.reader.phabricator.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads the exact characters of one line of code out of its highlighted cell. */
final class CodeText {
    private CodeText() {}

    /**
     * Returns the line without its line end. A tab is shown as spaces and keeps itself in {@code data-copy-text}; pages
     * before 2018 have lost their tabs, so there the spaces stand.
     */
    static String of(Element cell) {
        StringBuilder line = new StringBuilder();
        cell.filter((node, depth) -> {
            if (node instanceof Element element) {
                if (element.hasAttr("data-copy-text")) {
                    line.append(element.attr("data-copy-text"));
                    return NodeFilter.FilterResult.SKIP_CHILDREN;
                }
                if (element.hasClass("zwsp") || element.hasClass("aural-only")) {
                    return NodeFilter.FilterResult.SKIP_CHILDREN;
                }
            } else if (node instanceof TextNode text) {
                line.append(text.getWholeText());
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == '\n' || line.charAt(end - 1) == '\r')) {
            end--;
        }
        line.setLength(end);
        return line.toString().replace("\r", "").replace('\n', ' ');
    }
}
