package org.reviewarchive.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** Tables as Markdown has them: a row is one line, and there is always a head. Tables inside cells are words. */
final class MarkdownTable {
    private MarkdownTable() {}

    /**
     * Returns the lines of a table; nothing for one without cells.
     *
     * @param table the element
     * @param flat makes one line of what stands in a cell
     */
    static List<String> rows(Element table, Function<Element, String> flat) {
        List<String> rows = new ArrayList<>();
        int columns = 0;
        for (Element row : table.getElementsByTag("tr")) {
            if (isRowOf(row, table)) {
                List<String> cells = row.children().stream()
                        .filter(cell -> cell.nameIs("td") || cell.nameIs("th"))
                        .map(flat)
                        .toList();
                columns = Math.max(columns, cells.size());
                rows.add("| " + String.join(" | ", cells) + " |");
            }
        }
        if (columns == 0) {
            return List.of();
        }
        if (table.getElementsByTag("th").isEmpty()) {
            rows.add(0, "|" + "  |".repeat(columns));
        }
        rows.add(1, "|" + " --- |".repeat(columns));
        return rows;
    }

    private static boolean isRowOf(Element row, Element table) {
        Element up = row.parent();
        return up == table || up != null && up.parent() == table;
    }
}
