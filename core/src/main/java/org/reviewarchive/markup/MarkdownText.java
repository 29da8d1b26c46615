package org.reviewarchive.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Safe markup as Markdown. The tags are those of the allow-list and no others, so each has its rule here; what Markdown
 * has no sign for keeps its words. No HTML is left, headings become bold lines so that a comment cannot add chapters to
 * the page it stands on, and the work is linear in the text.
 */
public final class MarkdownText {
    private static final Map<String, String> MARKS =
            Map.of("b", "**", "strong", "**", "em", "*", "i", "*", "cite", "*", "var", "*", "del", "~~", "s", "~~");

    private static final Set<String> CODE = Set.of("code", "tt", "kbd", "samp");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> LINES = Set.of("div", "dt", "dd", "li", "tr", "td", "th");
    private static final Set<String> PARAGRAPHS = Set.of("p", "blockquote", "ul", "ol", "dl");

    private MarkdownText() {}

    /** Returns the markup as Markdown without white space around it; empty for nothing. */
    public static String of(SafeHtml html) {
        return written(Jsoup.parseBodyFragment(html.html()).body(), false);
    }

    /** Returns the markup as Markdown that stands in one line, as a value in a list does. */
    public static String line(SafeHtml html) {
        return written(Jsoup.parseBodyFragment(html.html()).body(), true);
    }

    private static String written(Element element, boolean flat) {
        Writer writer = new Writer(element, flat);
        element.traverse(writer);
        return writer.lines.toString();
    }

    /** An element whose words get marks when it ends. */
    private record Open(Element element, int position, int blocks) {}

    private static final class Writer implements NodeVisitor {
        private final MarkdownLines lines = new MarkdownLines();
        private final Deque<Open> open = new ArrayDeque<>();
        private final Deque<int[]> numbers = new ArrayDeque<>();
        private final Element root;
        private final boolean flat;
        private Node done;

        Writer(Element root, boolean flat) {
            this.root = root;
            this.flat = flat;
        }

        @Override
        public void head(Node node, int depth) {
            if (done != null || node == root) {
                return;
            }
            if (node instanceof TextNode text) {
                text(text.getWholeText());
            } else if (node instanceof Element element) {
                open(element);
            }
        }

        /** White space means one space; other control characters mean nothing. */
        private void text(String text) {
            int from = 0;
            for (int i = 0; i <= text.length(); i++) {
                boolean gap = i == text.length() || text.charAt(i) <= ' ' || text.charAt(i) == 0x7f;
                if (gap) {
                    if (i > from) {
                        lines.words(text.substring(from, i));
                    }
                    if (i < text.length() && text.charAt(i) != 0x7f) {
                        lines.space();
                    }
                    from = i + 1;
                }
            }
        }

        private void open(Element element) {
            String tag = element.normalName();
            if (tag.equals("br")) {
                turn();
            } else if (CODE.contains(tag) || tag.equals("pre") && flat) {
                code(element);
            } else if (tag.equals("pre")) {
                block(element);
            } else if (tag.equals("img")) {
                picture(element);
            } else if (MARKS.containsKey(tag) || HEADINGS.contains(tag) || tag.equals("a")) {
                openMarked(element, tag);
            } else if (tag.equals("hr")) {
                rule();
            } else if (tag.equals("table") && !flat) {
                table(element);
            } else {
                openBlock(element, tag);
            }
        }

        private void turn() {
            if (flat) {
                lines.space();
            } else {
                lines.turn();
            }
        }

        private void owe(int count) {
            if (flat && count > 0) {
                lines.space();
            } else if (!flat) {
                lines.owe(count);
            }
        }

        private void code(Element element) {
            String code = MarkdownWords.code(element.wholeText());
            if (!code.isEmpty()) {
                lines.add(flat ? code.replace("|", "\\|") : code);
            }
            done = element;
        }

        private void block(Element element) {
            List<String> code = element.wholeText()
                    .replace("\r\n", "\n")
                    .stripTrailing()
                    .lines()
                    .map(MarkdownWords::visible)
                    .toList();
            String fence = MarkdownWords.fence(code);
            lines.owe(2);
            lines.add(fence);
            for (String line : code) {
                lines.owe(1);
                lines.add(line);
            }
            lines.owe(1);
            lines.add(fence);
            lines.owe(2);
            done = element;
        }

        private void openMarked(Element element, String tag) {
            if (HEADINGS.contains(tag)) {
                owe(2);
            }
            if (element.hasText() || !element.getElementsByTag("img").isEmpty()) {
                open.push(new Open(element, lines.position(), lines.blocks()));
            }
        }

        private void picture(Element image) {
            String target = MarkdownWords.target(image.attr("src"));
            String words = MarkdownWords.line(image.attr("alt"));
            lines.add(target.isEmpty() ? words : "![" + words + "](" + target + ")");
        }

        private void rule() {
            owe(2);
            if (!flat) {
                lines.add("---");
                lines.owe(2);
            }
        }

        private void openBlock(Element element, String tag) {
            owe(breaks(tag));
            if (flat) {
                return;
            }
            switch (tag) {
                case "blockquote" -> lines.enter("> ", "> ");
                case "ul" -> numbers.push(new int[] {-1});
                case "ol" -> numbers.push(new int[] {start(element)});
                case "li" -> item();
                case "dd" -> lines.enter("", "");
                default -> {}
            }
        }

        private static int start(Element list) {
            String start = list.attr("start");
            return start.matches("\\d{1,8}") ? Integer.parseInt(start) : 1;
        }

        private void item() {
            int[] number = numbers.peek();
            String mark = number == null || number[0] < 0 ? "- " : number[0]++ + ". ";
            lines.enter(mark, " ".repeat(mark.length()));
        }

        private int breaks(String tag) {
            boolean inner = (tag.equals("ul") || tag.equals("ol")) && !numbers.isEmpty();
            return inner || LINES.contains(tag) ? 1 : PARAGRAPHS.contains(tag) ? 2 : 0;
        }

        @Override
        public void tail(Node node, int depth) {
            if (node == done) {
                done = null;
            } else if (done == null && node != root && node instanceof Element element) {
                close(element, element.normalName());
            }
        }

        private void close(Element element, String tag) {
            if (!open.isEmpty() && open.peek().element() == element) {
                closeMarked(open.pop(), tag);
            }
            if (HEADINGS.contains(tag)) {
                owe(2);
            }
            if (!flat && (tag.equals("blockquote") || tag.equals("li") || tag.equals("dd"))) {
                lines.leave();
            }
            if (!flat && (tag.equals("ul") || tag.equals("ol"))) {
                numbers.pop();
            }
            owe(breaks(tag));
        }

        /** Marks hold within one paragraph only; around more they would show as signs. */
        private void closeMarked(Open mark, String tag) {
            if (lines.blocks() != mark.blocks()) {
                return;
            }
            if (tag.equals("a")) {
                String target = MarkdownWords.target(mark.element().attr("href"));
                if (!target.isEmpty()) {
                    lines.wrap(mark.position(), "[", "](" + target + ")");
                }
            } else {
                String sign = HEADINGS.contains(tag) ? "**" : MARKS.get(tag);
                lines.wrap(mark.position(), sign, sign);
            }
        }

        private void table(Element table) {
            lines.owe(2);
            for (String row : MarkdownTable.rows(table, cell -> written(cell, true))) {
                lines.add(row);
                lines.owe(1);
            }
            lines.owe(2);
            done = table;
        }
    }
}
