package org.reviewarchive.reader.phabricator.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.reviewarchive.model.Relation;
import org.reviewarchive.model.RelationKind;
import org.reviewarchive.reader.phabricator.words.PageIds;

/**
 * Reads the stack: a table of revisions, children above their parents, beside a drawn graph. Which row is whose parent
 * stands only in the graph's entries: a row's line runs down its column to its first parent, further parents start in
 * the columns of {@code split}, and the columns of {@code join} end in the row.
 */
final class StackReader {
    private static final String TABLE = "object-graph-table";

    private StackReader() {}

    /** Returns the relations of the page's own revision to the rows of its stack. */
    static List<Relation> read(Element page, PageMeta meta, String self) {
        return read(page, meta, self, "D");
    }

    /**
     * Returns the relations of the page's own object to the rows of its graph. A task's graph is drawn as a revision's
     * is: a parent is what it waits for.
     *
     * @param letter how the marks of its kind begin
     */
    static List<Relation> read(Element page, PageMeta meta, String self, String letter) {
        Optional<Element> table = Dom.first(page, TABLE);
        if (table.isEmpty()) {
            return List.of();
        }
        List<Element> rows = Dom.rows(table.get()).stream()
                .filter(row -> !Dom.children(row, "td").isEmpty())
                .toList();
        List<Optional<Relation>> listed =
                rows.stream().map(row -> listed(row, letter)).toList();
        int own = indexOf(listed, self);
        List<PageMeta.GraphRow> graph = meta.graph();
        if (own < 0 || graph.size() < rows.size()) {
            return listed.stream()
                    .flatMap(Optional::stream)
                    .filter(r -> !r.target().equals(self))
                    .toList();
        }
        List<Set<Integer>> parents = parents(graph.subList(0, rows.size()));
        List<Relation> relations = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            RelationKind kind = parents.get(own).contains(row)
                    ? RelationKind.PARENT
                    : parents.get(row).contains(own) ? RelationKind.CHILD : RelationKind.OTHER;
            if (row != own) {
                listed.get(row).map(r -> as(kind, r)).ifPresent(relations::add);
            }
        }
        return relations;
    }

    private static Relation as(RelationKind kind, Relation listed) {
        Optional<String> label = kind == RelationKind.OTHER ? listed.label() : Optional.empty();
        return new Relation(kind, listed.target(), listed.title(), label);
    }

    /** A row that the viewer was not allowed to see has no link, so no mark. */
    private static Optional<Relation> listed(Element row, String letter) {
        for (Element link : Dom.links(row)) {
            Optional<String> mark = PageIds.ofAddress(link.attr("href")).filter(m -> m.startsWith(letter));
            if (mark.isPresent()) {
                Optional<String> title = Optional.of(Dom.words(link)).filter(t -> !t.isEmpty());
                return Optional.of(new Relation(RelationKind.OTHER, mark.get(), title, Optional.of("Stack")));
            }
        }
        return Optional.empty();
    }

    private static int indexOf(List<Optional<Relation>> listed, String self) {
        for (int i = 0; i < listed.size(); i++) {
            if (listed.get(i).filter(r -> r.target().equals(self)).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** Follows the columns down the graph and returns the parents of each row, as rows. */
    private static List<Set<Integer>> parents(List<PageMeta.GraphRow> graph) {
        List<Set<Integer>> parents = new ArrayList<>();
        Map<Integer, Set<Integer>> waiting = new HashMap<>();
        for (int row = 0; row < graph.size(); row++) {
            parents.add(new TreeSet<>());
            String line = graph.get(row).line();
            int column = column(line);
            for (int i = 0; i < line.length(); i++) {
                if (line.charAt(i) == ' ' && !graph.get(row).join().contains(i)) {
                    waiting.remove(i);
                }
            }
            Set<Integer> children = new TreeSet<>(waiting.getOrDefault(column, Set.of()));
            for (int joined : graph.get(row).join()) {
                children.addAll(waiting.getOrDefault(joined, Set.of()));
                waiting.remove(joined);
            }
            for (int child : children) {
                parents.get(child).add(row);
            }
            waiting.put(column, new TreeSet<>(Set.of(row)));
            for (int split : graph.get(row).split()) {
                waiting.computeIfAbsent(split, c -> new TreeSet<>()).add(row);
            }
        }
        return parents;
    }

    private static int column(String line) {
        for (int i = 0; i < line.length(); i++) {
            if ("o^x".indexOf(line.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
