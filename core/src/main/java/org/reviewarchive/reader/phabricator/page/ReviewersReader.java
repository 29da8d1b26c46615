package org.reviewarchive.reader.phabricator.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Reviewer;
import org.reviewarchive.model.Verdict;

/**
 * Reads the reviewers' table. The page says a verdict by an icon, in the name's cell or in one before it, and in words
 * only in the icon's tooltip.
 */
final class ReviewersReader {
    /** Beginnings of tooltips, most telling first. */
    private static final Map<String, Verdict> TIPS = tips();

    /** Icons, for pages whose tooltips are lost, with the words the system has for them. */
    private static final Map<String, Map.Entry<Verdict, String>> ICONS = Map.ofEntries(
            Map.entry("fa-check-circle", Map.entry(Verdict.ACCEPTED, "Accepted")),
            Map.entry("fa-check-circle-o", Map.entry(Verdict.ACCEPTED, "Accepted Prior Diff")),
            Map.entry("fa-times-circle", Map.entry(Verdict.REJECTED, "Requested Changes")),
            Map.entry("fa-times-circle-o", Map.entry(Verdict.REJECTED, "Requested Changes to Prior Diff")),
            Map.entry("fa-comment", Map.entry(Verdict.COMMENTED, "Commented")),
            Map.entry("fa-comment-o", Map.entry(Verdict.COMMENTED, "Commented Previously")),
            Map.entry("fa-times", Map.entry(Verdict.RESIGNED, "Resigned")),
            Map.entry("fa-circle-o", Map.entry(Verdict.REQUESTED, "Review Requested")),
            Map.entry("fa-minus-circle", Map.entry(Verdict.REQUESTED, "Blocking Review")),
            // Pages before 2014 draw the same with sprites.
            Map.entry("status-accept-green", Map.entry(Verdict.ACCEPTED, "Accepted")),
            Map.entry("status-accept-dark", Map.entry(Verdict.ACCEPTED, "Accepted Prior Diff")),
            Map.entry("status-reject-red", Map.entry(Verdict.REJECTED, "Requested Changes")),
            Map.entry("status-reject-dark", Map.entry(Verdict.REJECTED, "Requested Changes to Prior Diff")),
            Map.entry("status-info-blue", Map.entry(Verdict.COMMENTED, "Commented")),
            Map.entry("status-info-dark", Map.entry(Verdict.COMMENTED, "Commented Previously")),
            Map.entry("status-open-dark", Map.entry(Verdict.REQUESTED, "Review Requested")),
            Map.entry("status-minus-red", Map.entry(Verdict.REQUESTED, "Blocking Review")));

    private ReviewersReader() {}

    private static Map<String, Verdict> tips() {
        Map<String, Verdict> tips = new LinkedHashMap<>();
        tips.put("accept", Verdict.ACCEPTED);
        tips.put("requested changes", Verdict.REJECTED);
        tips.put("rejected", Verdict.REJECTED);
        tips.put("commented", Verdict.COMMENTED);
        tips.put("resigned", Verdict.RESIGNED);
        tips.put("review requested", Verdict.REQUESTED);
        tips.put("blocking", Verdict.REQUESTED);
        return tips;
    }

    static List<Reviewer> read(Element table, PageMeta meta) {
        List<Reviewer> reviewers = new ArrayList<>();
        for (Element cell : Dom.all(table, "phui-status-item-target")) {
            // One whom the reader of the page may not see stands there without a link.
            Optional<Person> who = People.firstIn(cell)
                    .or(() -> Optional.of(Dom.words(cell))
                            .filter(words -> !words.isEmpty())
                            .map(Person::named));
            who.ifPresent(person -> reviewers.add(reviewer(cell, person, meta)));
        }
        return reviewers;
    }

    private static Reviewer reviewer(Element cell, Person who, PageMeta meta) {
        Optional<Element> icon = Optional.ofNullable(cell.parent()).flatMap(row -> Dom.first(row, "phui-icon-view"));
        Optional<String> tip = icon.flatMap(meta::tip);
        String note =
                Optional.ofNullable(cell.nextElementSibling()).map(Dom::words).orElse("");
        boolean blocking = tip.orElse("").startsWith("Blocking")
                || note.toLowerCase(Locale.ROOT).contains("blocking")
                || icon.filter(i -> i.hasClass("fa-minus-circle")).isPresent();
        Optional<Map.Entry<Verdict, String>> drawn = icon.flatMap(i ->
                i.classNames().stream().map(ICONS::get).filter(v -> v != null).findFirst());
        Verdict verdict = tip.flatMap(ReviewersReader::ofTip)
                .or(() -> drawn.map(Map.Entry::getKey))
                .orElse(Verdict.OTHER);
        String label = tip.or(() -> drawn.map(Map.Entry::getValue)).orElse("Reviewer");
        return new Reviewer(
                who,
                verdict,
                label + (note.isEmpty() ? "" : note.startsWith("(") ? " " + note : " (" + note + ")"),
                blocking);
    }

    private static Optional<Verdict> ofTip(String tip) {
        String start = tip.toLowerCase(Locale.ROOT);
        return TIPS.entrySet().stream()
                .filter(known -> start.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
