package org.reviewarchive.markup;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Turns markup into the text a person reads, with blocks, list items and code lines on lines of their own. */
public final class PlainText {
    private static final Set<String> LINES =
            Set.of("div", "li", "tr", "dt", "dd", "table", "thead", "tbody", "caption", "header", "br");
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "blockquote", "pre", "ul", "ol", "dl", "h1", "h2", "h3", "h4", "h5", "h6", "hr");
    private static final Set<String> UNREAD = Set.of("script", "style", "template", "head");

    private PlainText() {}

    /**
     * Returns the text of an element: lines end in {@code \n}, at most one empty line in a row, no white space around.
     */
    public static String of(Element element) {
        Writer writer = new Writer();
        element.traverse(writer);
        return writer.out.toString().strip();
    }

    private static final class Writer implements NodeVisitor {
        private final StringBuilder out = new StringBuilder();
        private int preformatted;
        private Node unread;

        @Override
        public void head(Node node, int depth) {
            if (unread != null) {
                return;
            }
            if (node instanceof TextNode text) {
                append(text.getWholeText());
            } else if (node instanceof Element element) {
                open(element);
            }
        }

        private void open(Element element) {
            String tag = element.normalName();
            if (UNREAD.contains(tag)) {
                unread = element;
            } else if (tag.equals("pre")) {
                breakLines(2);
                preformatted++;
            } else if (tag.equals("br")) {
                out.append('\n');
            } else if (tag.equals("img")) {
                append(element.attr("alt"));
            } else if (tag.equals("td") || tag.equals("th")) {
                if (!endsWith('\n')) {
                    space();
                }
            } else {
                breakLines(newLines(tag));
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node == unread) {
                unread = null;
            } else if (unread == null && node instanceof Element element) {
                String tag = element.normalName();
                if (tag.equals("pre")) {
                    preformatted--;
                }
                if (!tag.equals("br")) {
                    breakLines(newLines(tag));
                }
            }
        }

        private static int newLines(String tag) {
            return PARAGRAPHS.contains(tag) ? 2 : LINES.contains(tag) ? 1 : 0;
        }

        private void append(String text) {
            if (preformatted > 0) {
                out.append(text.replace("\r\n", "\n").replace('\r', '\n'));
                return;
            }
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                    space();
                } else {
                    out.append(c);
                }
            }
        }

        private void space() {
            if (out.length() > 0 && !endsWith(' ') && !endsWith('\n')) {
                out.append(' ');
            }
        }

        private boolean endsWith(char c) {
            return out.length() > 0 && out.charAt(out.length() - 1) == c;
        }

        private void breakLines(int wanted) {
            if (wanted == 0 || out.length() == 0) {
                return;
            }
            int end = out.length();
            while (end > 0 && out.charAt(end - 1) == ' ' && preformatted == 0) {
                end--;
            }
            out.setLength(end);
            int have = 0;
            while (have < end && out.charAt(end - 1 - have) == '\n') {
                have++;
            }
            for (int i = have; i < wanted; i++) {
                out.append('\n');
            }
        }
    }
}
