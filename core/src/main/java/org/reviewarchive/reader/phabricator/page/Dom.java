package org.reviewarchive.reader.phabricator.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks parsed pages by class name, without selectors, and reads the words a person sees. */
final class Dom {
    /** What only a screen reader, a printer or a script sees. */
    private static final List<String> UNSEEN = List.of("aural-only", "print-only", "visual-only", "zwsp");

    private Dom() {}

    /** Returns the first element below with the class name. */
    static Optional<Element> first(Element root, String className) {
        Element[] found = {null};
        root.filter((node, depth) -> {
            if (node != root && node instanceof Element element && isOf(element, className)) {
                found[0] = element;
                return NodeFilter.FilterResult.STOP;
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
        return Optional.ofNullable(found[0]);
    }

    /** Returns the elements below with the class name, in order; does not look inside a found one. */
    static List<Element> all(Element root, String className) {
        List<Element> found = new ArrayList<>();
        root.filter((node, depth) -> {
            if (node != root && node instanceof Element element && isOf(element, className)) {
                found.add(element);
                return NodeFilter.FilterResult.SKIP_CHILDREN;
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
        return found;
    }

    /** Tells whether an element has a class; most have no attribute at all, and pages write names in one case. */
    static boolean isOf(Element element, String className) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String names = element.attributes().get("class");
        int at = names.indexOf(className);
        while (at >= 0) {
            int end = at + className.length();
            boolean starts = at == 0 || names.charAt(at - 1) <= ' ';
            if (starts && (end == names.length() || names.charAt(end) <= ' ')) {
                return true;
            }
            at = names.indexOf(className, at + 1);
        }
        return false;
    }

    /** Returns the links below that lead somewhere, in order. */
    static List<Element> links(Element root) {
        List<Element> found = new ArrayList<>();
        for (Element link : root.getElementsByTag("a")) {
            if (!link.attr("href").isEmpty() && !link.hasClass("visual-only")) {
                found.add(link);
            }
        }
        return found;
    }

    /** Returns the visible words below, white space folded. */
    static String words(Element root) {
        StringBuilder words = new StringBuilder();
        root.filter((node, depth) -> {
            if (node instanceof Element element && isUnseen(element)) {
                return NodeFilter.FilterResult.SKIP_CHILDREN;
            }
            appendWords(node, words);
            return NodeFilter.FilterResult.CONTINUE;
        });
        return fold(words.toString());
    }

    /** Tells whether only a screen reader, a printer or a script sees the element. */
    static boolean isUnseen(Element element) {
        return element.attributesSize() > 0 && UNSEEN.stream().anyMatch(name -> isOf(element, name));
    }

    /** Adds a node's own words; blocks stand apart. */
    static void appendWords(Node node, StringBuilder words) {
        if (node instanceof TextNode text) {
            words.append(text.getWholeText());
        } else if (node instanceof Element element && element.isBlock()) {
            words.append(' ');
        }
    }

    /** Folds runs of white space, no-break spaces included, into single spaces. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
                    folded.append(' ');
                }
            } else {
                folded.append(c);
            }
        }
        return folded.toString().strip();
    }

    /** Returns the direct child elements with the tag. */
    static List<Element> children(Element parent, String tag) {
        List<Element> found = new ArrayList<>();
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element && element.normalName().equals(tag)) {
                found.add(element);
            }
        }
        return found;
    }

    /** Returns the rows of a table, whatever sections they stand in, without those of nested tables. */
    static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Node node : table.childNodes()) {
            if (node instanceof Element element) {
                if (element.normalName().equals("tr")) {
                    rows.add(element);
                } else if (!element.normalName().equals("table")) {
                    rows.addAll(children(element, "tr"));
                }
            }
        }
        return rows;
    }

    /** Returns the cells of a row, headings included. */
    static List<Element> cells(Element row) {
        List<Element> cells = new ArrayList<>();
        for (Node node : row.childNodes()) {
            if (node instanceof Element element
                    && (element.normalName().equals("td")
                            || element.normalName().equals("th"))) {
                cells.add(element);
            }
        }
        return cells;
    }
}
