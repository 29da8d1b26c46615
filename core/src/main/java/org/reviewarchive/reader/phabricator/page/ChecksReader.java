package org.reviewarchive.reader.phabricator.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.reviewarchive.model.Check;
import org.reviewarchive.model.CheckKind;
import org.reviewarchive.model.CheckState;
import org.reviewarchive.reader.phabricator.words.CheckWords;

/** Reads what lint, unit tests and builds said: a status line and, below it, a table of findings. */
final class ChecksReader {
    /** Icons of builds, which say their state in no word. */
    private static final Map<String, CheckState> ICONS = Map.ofEntries(
            Map.entry("fa-check-circle", CheckState.PASSED),
            Map.entry("fa-check", CheckState.PASSED),
            Map.entry("fa-times-circle", CheckState.FAILED),
            Map.entry("fa-times", CheckState.FAILED),
            Map.entry("fa-bomb", CheckState.FAILED),
            Map.entry("fa-minus-circle", CheckState.FAILED),
            Map.entry("fa-circle-o-notch", CheckState.RUNNING),
            Map.entry("fa-chevron-circle-right", CheckState.RUNNING),
            Map.entry("fa-hourglass-o", CheckState.RUNNING),
            Map.entry("fa-exclamation-triangle", CheckState.WARNING),
            Map.entry("fa-fast-forward", CheckState.SKIPPED),
            Map.entry("fa-ban", CheckState.NONE));

    private static final String UNIT_TESTS = "Unit Tests";

    private ChecksReader() {}

    /** Reads the status lines of a property; each is a check, and the findings below belong to the first. */
    static List<Check> read(CheckKind kind, Element value, PageMeta meta) {
        List<Check> checks = new ArrayList<>();
        List<String> details = details(value, meta);
        for (Element item : Dom.all(value, "phui-status-item-target")) {
            String words = Dom.words(item);
            Optional<Element> icon =
                    Optional.ofNullable(item.parent()).flatMap(row -> Dom.first(row, "phui-icon-view"));
            Optional<String> tip = icon.flatMap(meta::tip);
            boolean named = kind == CheckKind.BUILD;
            CheckState state = named ? tip.map(CheckWords::state).orElse(drawn(icon)) : CheckWords.state(words);
            String label = named ? tip.orElse(state.name().toLowerCase(Locale.ROOT)) : words;
            Optional<String> name = named ? Optional.of(words) : Optional.empty();
            checks.add(new Check(kind, name, state, label, checks.isEmpty() ? details : List.of()));
        }
        return checks;
    }

    /**
     * Adds what the page's box of unit tests says, a line a test, to the check whose status line stands elsewhere;
     * where none does, the box's own heading is one.
     */
    static List<Check> withUnitTests(List<Check> checks, Element page, PageMeta meta) {
        List<Check> joined = new ArrayList<>(checks);
        for (Element box : Dom.all(page, "phui-object-box")) {
            Optional<Element> heading = Dom.first(box, "phui-header-header");
            if (heading.filter(h -> Dom.fold(h.ownText()).equals(UNIT_TESTS)).isPresent()) {
                String label = Dom.first(heading.get(), "phui-tag-core")
                        .map(Dom::words)
                        .orElse("");
                addUnitTests(joined, label, details(box, meta));
            }
        }
        return joined;
    }

    private static void addUnitTests(List<Check> checks, String label, List<String> tests) {
        for (int i = 0; i < checks.size(); i++) {
            Check check = checks.get(i);
            if (check.kind() == CheckKind.UNIT) {
                List<String> all =
                        Stream.concat(check.details().stream(), tests.stream()).toList();
                checks.set(i, new Check(check.kind(), check.name(), check.state(), check.label(), all));
                return;
            }
        }
        checks.add(new Check(CheckKind.UNIT, Optional.empty(), CheckWords.state(label), label, tests));
    }

    private static CheckState drawn(Optional<Element> icon) {
        return icon.flatMap(i -> i.classNames().stream()
                        .map(ICONS::get)
                        .filter(s -> s != null)
                        .findFirst())
                .orElse(CheckState.UNKNOWN);
    }

    private static List<String> details(Element value, PageMeta meta) {
        List<String> details = new ArrayList<>();
        for (Element row : value.getElementsByTag("tr")) {
            if (Dom.first(row, "phui-status-item-target").isEmpty()
                    && !Dom.children(row, "td").isEmpty()) {
                String words = Dom.cells(row).stream()
                        .map(cell -> cellWords(cell, meta))
                        .filter(cell -> !cell.isEmpty())
                        .collect(Collectors.joining(" · "));
                if (!words.isEmpty()) {
                    details.add(words);
                }
            }
        }
        return details;
    }

    /** An icon in a findings table says its meaning in its tooltip alone. */
    private static String cellWords(Element cell, PageMeta meta) {
        String words = Dom.words(cell);
        return words.isEmpty()
                ? Dom.first(cell, "phui-icon-view").flatMap(meta::tip).orElse("")
                : words;
    }
}
