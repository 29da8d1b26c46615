package org.reviewarchive.reader.phabricator.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page's elements mean beyond their words: tooltips and the lines of the stack's graph. An element's
 * {@code data-meta="0_26"} is entry 26 of block 0 in the JSON at the page's end; blocks that scripts loaded later are
 * in no saved page.
 */
final class PageMeta {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TreeMap<Integer, JsonNode> blocks = new TreeMap<>();

    private PageMeta() {}

    static PageMeta of(Document page) {
        PageMeta meta = new PageMeta();
        for (Element data : page.getElementsByTag("data")) {
            if (data.attr("data-javelin-init-kind").equals("merge")) {
                meta.add(data.attr("data-javelin-init-data"));
            }
        }
        return meta;
    }

    private void add(String json) {
        try {
            JsonNode block = JSON.readTree(json);
            if (block.path("block").isInt()) {
                blocks.putIfAbsent(block.path("block").intValue(), block.path("data"));
            }
        } catch (JsonProcessingException cut) {
            // The page was cut or edited; its elements then have no tooltips, and icons speak for them.
        }
    }

    /** Returns an element's tooltip. */
    Optional<String> tip(Element element) {
        return entry(element, "tip");
    }

    /** Returns the number by which scripts ask for the code of a file's box; of a comparison there is none. */
    Optional<String> changeset(Element box) {
        return entry(box, "ref").filter(ref -> ref.matches("\\d{1,18}"));
    }

    private Optional<String> entry(Element element, String key) {
        String[] address = element.attr("data-meta").split("_", 2);
        if (address.length < 2 || !address[0].matches("\\d{1,4}") || !address[1].matches("\\d{1,6}")) {
            return Optional.empty();
        }
        JsonNode block = blocks.get(Integer.valueOf(address[0]));
        JsonNode value =
                block == null ? null : block.path(Integer.parseInt(address[1])).path(key);
        return value != null && value.isTextual() && !value.textValue().isBlank()
                ? Optional.of(value.textValue())
                : Optional.empty();
    }

    /** Returns the entries of the stack's graph, in the order of its rows. */
    List<GraphRow> graph() {
        List<GraphRow> rows = new ArrayList<>();
        for (JsonNode block : blocks.values()) {
            for (JsonNode entry : block) {
                if (entry.path("line").isTextual() && entry.has("split") && entry.has("join")) {
                    rows.add(new GraphRow(
                            entry.path("line").textValue(), columns(entry.path("split")), columns(entry.path("join"))));
                }
            }
        }
        return rows;
    }

    private static List<Integer> columns(JsonNode list) {
        List<Integer> columns = new ArrayList<>();
        list.forEach(column -> columns.add(column.asInt()));
        return columns;
    }

    /**
     * One row of the graph that a page draws beside its stack.
     *
     * @param line a mark a column: {@code o}, {@code ^} or {@code x} is the row's own
     * @param split columns in which further parents of the row start
     * @param join columns whose lines end in the row
     */
    record GraphRow(String line, List<Integer> split, List<Integer> join) {}
}
