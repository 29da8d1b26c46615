package org.reviewarchive.reader.phabricator.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The property lists of a page: a key, a value and the box they stand in.
 *
 * @param box the heading of the box, such as {@code Diff Detail}
 * @param key the words before the value
 * @param value the value's element
 */
record Properties(String box, String key, Element value) {
    /** Reads every property list of the page, in order. */
    static List<Properties> of(Element page) {
        List<Properties> found = new ArrayList<>();
        for (Element box : Dom.all(page, "phui-object-box")) {
            String heading =
                    Dom.first(box, "phui-header-header").map(Dom::words).orElse("");
            for (Element list : Dom.all(box, "phui-property-list-properties")) {
                String key = "";
                for (Element child : list.children()) {
                    if (child.normalName().equals("dt")) {
                        key = Dom.words(child);
                    } else if (child.normalName().equals("dd")) {
                        found.add(new Properties(heading, key, child));
                    }
                }
            }
        }
        return found;
    }

    /** Returns the texts of the page's boxes, such as Summary and Test Plan, by their headings. */
    static List<Properties> texts(Element page) {
        List<Properties> found = new ArrayList<>();
        for (Element section : Dom.all(page, "phui-property-list-section")) {
            readTexts(section, found);
        }
        for (Element box : Dom.all(page, "phui-object-box")) {
            readTexts(box, found);
        }
        return found;
    }

    private static void readTexts(Element parent, List<Properties> found) {
        String heading = "";
        for (Element child : parent.children()) {
            if (child.hasClass("phui-property-list-section-header")) {
                heading = Dom.words(child);
            } else if (child.hasClass("phui-property-list-text-content") && !heading.isEmpty()) {
                String key = heading;
                if (found.stream().noneMatch(p -> p.key().equals(key))) {
                    found.add(new Properties("", key, child));
                }
            }
        }
    }

    /** Tells whether the key is one of the given ones, whatever its case. */
    boolean is(String... keys) {
        String mine = key.toLowerCase(Locale.ROOT);
        return List.of(keys).contains(mine);
    }

    /** Returns the text of the box with that heading. */
    static Optional<Element> text(Element page, String heading) {
        for (Element box : Dom.all(page, "phui-object-box")) {
            String words = Dom.first(box, "phui-header-header").map(Dom::words).orElse("");
            if (words.equalsIgnoreCase(heading)) {
                return Dom.first(box, "phui-property-list-text-content");
            }
        }
        return Optional.empty();
    }

    /** Returns the panel of the page's side column with that heading. */
    static Optional<Element> panel(Element page, String... headings) {
        for (Element panel : Dom.all(page, "phui-curtain-panel")) {
            String heading = Dom.first(panel, "phui-curtain-panel-header")
                    .map(Dom::words)
                    .orElse("");
            if (List.of(headings).contains(heading.toLowerCase(Locale.ROOT))) {
                return Dom.first(panel, "phui-curtain-panel-body");
            }
        }
        return Optional.empty();
    }
}
