package org.reviewarchive.reader.phabricator.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.reviewarchive.reader.phabricator.words.InlineSummary;

/** Reads the table in which the timeline sums up the inline comments that were published together. */
final class InlineTable {
    static final String CLASS = "phabricator-inline-summary-table";

    private static final Pattern ADDRESS = Pattern.compile("(?:.*[?&]id=(\\d+)[^#]*)?.*#inline-(\\d+)");
    private static final Pattern LINES = Pattern.compile("(\\d+)(?:\\s*[\u2013\u2014-]\\s*(\\d+))?");
    private static final Pattern OTHER_DIFF = Pattern.compile("#?(\\d+)\\s*\\)?$");

    private InlineTable() {}

    /** Reads a summary table. */
    static List<InlineSummary> read(Element table, Remarkup remarkup) {
        List<InlineSummary> found = new ArrayList<>();
        String path = "";
        for (Element row : Dom.rows(table)) {
            Optional<Element> heading = Dom.first(row, "inline-comment-summary-table-header");
            if (heading.isPresent()) {
                path = Dom.words(heading.get());
            } else {
                read(row, path, remarkup).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<InlineSummary> read(Element row, String path, Remarkup remarkup) {
        Optional<Element> link = Dom.first(row, "inline-line-number")
                .flatMap(cell -> Dom.links(cell).stream().findFirst());
        Matcher address = ADDRESS.matcher(link.map(a -> a.attr("href")).orElse(""));
        if (!address.matches()) {
            return Optional.empty();
        }
        Matcher lines = LINES.matcher(link.map(Dom::words).orElse(""));
        boolean numbered = lines.find();
        int from = numbered ? Integer.parseInt(lines.group(1)) : 0;
        int to = numbered && lines.group(2) != null ? Integer.parseInt(lines.group(2)) : from;
        String id = address.group(2);
        return Optional.of(new InlineSummary(
                id,
                path,
                numbered ? OptionalInt.of(from) : OptionalInt.empty(),
                numbered ? OptionalInt.of(Math.max(from, to)) : OptionalInt.empty(),
                otherDiff(row, address.group(1)),
                Dom.first(row, "inline-summary-content").flatMap(cell -> remarkup.read(cell, "inline comment " + id))));
    }

    private static Optional<String> otherDiff(Element row, String fromAddress) {
        Optional<String> fromWords = Dom.first(row, "inline-which-diff")
                .map(cell -> OTHER_DIFF.matcher(Dom.words(cell)))
                .filter(Matcher::find)
                .map(words -> words.group(1));
        return fromWords.or(() -> Optional.ofNullable(fromAddress));
    }
}
