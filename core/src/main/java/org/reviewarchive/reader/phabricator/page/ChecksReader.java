package org.reviewarchive.reader.phabricator.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.reviewarchive.model.Check;
import org.reviewarchive.model.CheckKind;
import org.reviewarchive.model.CheckState;
import org.reviewarchive.reader.phabricator.words.CheckWords;

/** Reads what lint, unit tests and builds said: a status line and, below it, a table of findings. */
final class ChecksReader {
    /** Icons of builds, which say their state in no word. */
    private static final Map<String, CheckState> ICONS = Map.of(
            "fa-check-circle", CheckState.PASSED,
            "fa-check", CheckState.PASSED,
            "fa-times-circle", CheckState.FAILED,
            "fa-times", CheckState.FAILED,
            "fa-circle-o-notch", CheckState.RUNNING,
            "fa-hourglass-o", CheckState.RUNNING,
            "fa-exclamation-triangle", CheckState.WARNING,
            "fa-minus-circle", CheckState.SKIPPED);

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
