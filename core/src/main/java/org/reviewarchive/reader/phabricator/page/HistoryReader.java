package org.reviewarchive.reader.phabricator.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.reviewarchive.model.Check;
import org.reviewarchive.model.CheckKind;
import org.reviewarchive.model.Moment;
import org.reviewarchive.reader.phabricator.words.CaptureName;
import org.reviewarchive.reader.phabricator.words.CheckWords;
import org.reviewarchive.reader.phabricator.words.PageClock;

/** Reads the history tab: every version with its id, base, description, date and two icons for lint and unit tests. */
final class HistoryReader {
    private static final Pattern ID = Pattern.compile(".*[?&]id=(\\d+).*");
    private static final Pattern NUMBER = Pattern.compile("Diff (\\d+)");
    private static final Pattern SHOWN = Pattern.compile("Diff (\\d+).*");

    private final PageMeta meta;
    private final PageClock clock;

    HistoryReader(PageMeta meta, PageClock clock) {
        this.meta = meta;
        this.clock = clock;
    }

    /**
     * One version.
     *
     * @param id its id
     * @param number its place in the order of uploads
     * @param base the commit it stands on, as shown
     * @param description what the uploader said
     * @param when when it was made, as the table says to the minute
     * @param checks lint and unit tests as the icons say
     */
    record Row(
            String id,
            OptionalInt number,
            Optional<String> base,
            Optional<String> description,
            Optional<Moment> when,
            List<Check> checks) {}

    List<Row> read(Element page) {
        List<Row> rows = new ArrayList<>();
        tables(page)
                .forEach(table -> Dom.rows(table).forEach(row -> readRow(row).ifPresent(rows::add)));
        return rows;
    }

    private static Stream<Element> tables(Element page) {
        return page.getElementsByTag("table").stream()
                .filter(table ->
                        Dom.first(table, "differential-update-history-new").isPresent()
                                && Dom.all(table, "aphront-table-view").isEmpty());
    }

    private static Optional<String> id(Element row) {
        List<Element> cells = Dom.cells(row);
        if (cells.size() < 7) {
            return Optional.empty();
        }
        Matcher id = ID.matcher(Dom.links(cells.get(1)).stream()
                .map(a -> a.attr("href"))
                .findFirst()
                .orElse(""));
        return id.matches() ? Optional.of(id.group(1)) : Optional.empty();
    }

    private Optional<Row> readRow(Element row) {
        Optional<String> id = id(row);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        List<Element> cells = Dom.cells(row);
        Matcher number = NUMBER.matcher(Dom.words(cells.get(0)));
        String date = Dom.words(cells.get(4));
        List<Check> checks = new ArrayList<>();
        check(CheckKind.LINT, cells.get(5)).ifPresent(checks::add);
        check(CheckKind.UNIT, cells.get(6)).ifPresent(checks::add);
        return Optional.of(new Row(
                id.get(),
                number.find() ? OptionalInt.of(Integer.parseInt(number.group(1))) : OptionalInt.empty(),
                words(cells.get(2)),
                words(cells.get(3)),
                date.isEmpty() ? Optional.empty() : Optional.of(clock.read(date)),
                checks));
    }

    private Optional<Check> check(CheckKind kind, Element cell) {
        return Dom.first(cell, "phui-icon-view")
                .flatMap(meta::tip)
                .map(tip -> new Check(kind, Optional.empty(), CheckWords.state(tip), tip, List.of()));
    }

    private static Optional<String> words(Element cell) {
        return Optional.of(Dom.words(cell)).filter(words -> !words.isEmpty());
    }

    /**
     * Returns the id of the version whose files the page shows. The heading above the files says it; where it does not,
     * the name the page was saved under does, when the page knows such a version.
     */
    static Optional<String> shown(Element page, CaptureName name) {
        Optional<String> heading = heading(page);
        if (heading.isPresent()) {
            return heading;
        }
        List<String> listed = tables(page)
                .flatMap(table -> Dom.rows(table).stream())
                .map(HistoryReader::id)
                .flatMap(Optional::stream)
                .toList();
        return name.patchSet()
                .filter(id -> listed.isEmpty() || listed.contains(id))
                .or(() -> listed.size() == 1 ? Optional.of(listed.get(0)) : Optional.empty());
    }

    private static Optional<String> heading(Element page) {
        Optional<Element> files =
                Dom.first(page, "differential-review-stage").or(() -> Dom.first(page, "differential-changeset"));
        Element box = files.orElse(null);
        while (box != null && !box.hasClass("phui-object-box")) {
            box = box.parent();
        }
        return Optional.ofNullable(box)
                .flatMap(b -> Dom.first(b, "phui-header-header"))
                .map(Dom::words)
                .map(SHOWN::matcher)
                .filter(Matcher::matches)
                .map(heading -> heading.group(1));
    }

    /** Returns the id of the version that the page compares the shown one with, when it does. */
    static Optional<String> comparedWith(Element page) {
        for (Element radio : page.getElementsByTag("input")) {
            if (radio.attr("name").equals("vs")
                    && radio.hasAttr("checked")
                    && radio.attr("value").matches("\\d+")) {
                return Optional.of(radio.attr("value"));
            }
        }
        return Optional.empty();
    }
}
