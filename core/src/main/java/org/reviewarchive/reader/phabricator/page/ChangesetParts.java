package org.reviewarchive.reader.phabricator.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * The parts of one file's box, found in one walk that does not go into its code.
 *
 * @param path the file's path
 * @param anchor the fragment that leads to the box
 * @param notices what the page says about the file as a whole
 * @param properties tables of changed properties
 * @param table the code
 * @param shield the words that stand in place of the code
 * @param images pictures that stand in place of the code
 * @param loading whether scripts had not loaded the code yet
 */
record ChangesetParts(
        Optional<String> path,
        Optional<String> anchor,
        List<String> notices,
        List<Element> properties,
        Optional<Element> table,
        Optional<Element> shield,
        List<Element> images,
        boolean loading) {
    static ChangesetParts of(Element changeset) {
        Walk walk = new Walk();
        changeset.filter(walk);
        Optional<Element> table = walk.tables.stream().findFirst();
        return new ChangesetParts(
                Optional.ofNullable(walk.name == null ? walk.heading : walk.name)
                        .flatMap(ChangesetParts::path),
                Optional.ofNullable(walk.anchor),
                walk.notices,
                walk.properties,
                table,
                table.flatMap(t -> inCells(t, "differential-shield").stream().findFirst()),
                table.map(ChangesetParts::stages).orElse(List.of()),
                walk.loading);
    }

    private static Optional<String> path(Element name) {
        String path = name.wholeText().strip();
        return Optional.of(path.indexOf('\n') < 0 ? path : Dom.fold(path)).filter(p -> !p.isEmpty());
    }

    /** A shield is a cell of the table. */
    private static List<Element> inCells(Element table, String className) {
        List<Element> found = new ArrayList<>();
        for (Element row : Dom.rows(table)) {
            Dom.cells(row).stream().filter(cell -> cell.hasClass(className)).forEach(found::add);
        }
        return found;
    }

    /** Pictures stand in cells of their own, marked as flush. */
    private static List<Element> stages(Element table) {
        List<Element> found = new ArrayList<>();
        for (Element cell : inCells(table, "diff-flush")) {
            found.addAll(Dom.all(cell, "differential-image-stage"));
        }
        return found;
    }

    private static final class Walk implements NodeFilter {
        private final List<String> notices = new ArrayList<>();
        private final List<Element> properties = new ArrayList<>();
        private final List<Element> tables = new ArrayList<>();
        private Element name;
        private Element heading;
        private String anchor;
        private boolean loading;

        @Override
        public FilterResult head(Node node, int depth) {
            if (!(node instanceof Element element) || !element.hasAttr("class")) {
                return FilterResult.CONTINUE;
            }
            if (element.hasClass("differential-diff") && element.normalName().equals("table")) {
                tables.add(element);
            } else if (element.hasClass("differential-meta-notice")) {
                Dom.children(element, "li").forEach(li -> notices.add(Dom.words(li)));
            } else if (element.hasClass("differential-property-table")) {
                properties.add(element);
            } else {
                return note(element);
            }
            return FilterResult.SKIP_CHILDREN;
        }

        private FilterResult note(Element element) {
            if (name == null && element.hasClass("differential-changeset-path-name")) {
                name = element;
            } else if (heading == null && element.hasClass("differential-file-icon-header")) {
                heading = element;
            } else if (anchor == null && element.hasClass("phabricator-anchor-view")) {
                anchor = element.attr("name");
            } else if (element.hasClass("differential-loading")) {
                loading = true;
            }
            return FilterResult.CONTINUE;
        }
    }
}
