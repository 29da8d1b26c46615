package org.reviewarchive.reader.phabricator.dump;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Undoes what a text browser does to a page: the margin, what stands in it, the numbers of links and the columns of
 * tables. What comes out is as near to a browser's selection as the browser's lines allow.
 */
final class ColumnLines {
    private static final Pattern MARK = Pattern.compile("(\\s+)((?:\\[\\d{1,6}\\])?)Differential D[1-9]\\d{0,8}\\s*");
    private static final Pattern HEADING = Pattern.compile("\\*{3,6} (.{1,200}?) \\*{3,6}");
    private static final List<String> HEADINGS = List.of("Details", "Diff Detail", "Event Timeline");
    private static final String FILE = "View Options";
    private static final int HEAD = 400;

    private final List<DumpLine> raw;
    private final Optional<Matcher> mark;

    ColumnLines(List<DumpLine> raw) {
        this.raw = raw;
        this.mark = raw.stream()
                .limit(HEAD)
                .filter(line -> line.text().length() < 400)
                .map(line -> MARK.matcher(line.text()))
                .filter(Matcher::matches)
                .findFirst();
    }

    /** Tells whether the lines were set by a text browser: it prints the crumbs side by side, behind a margin. */
    boolean isMine() {
        return mark.isPresent();
    }

    /** Returns the lines as a selection would hold them. */
    List<DumpLine> lines() {
        boolean numbered = !mark.orElseThrow().group(2).isEmpty();
        int margin = numbered ? mark.orElseThrow().group(1).length() : margin();
        List<DumpLine> lines = new ArrayList<>();
        for (DumpLine line : numbered ? NumberedLinks.resolve(raw) : raw) {
            String text = numbered ? unindented(line.text(), margin) : cut(line.text(), margin);
            Matcher heading = HEADING.matcher(text.length() > 220 ? "" : text);
            text = heading.matches() ? heading.group(1) : text;
            lines.add(line.links().isEmpty() ? DumpLine.of(text) : new DumpLine(text, line.links()));
        }
        return new ColumnTables(paths(lines)).flatten(lines);
    }

    /** The words of the page begin where its headings do, at the leftmost. */
    private int margin() {
        int margin = mark.orElseThrow().group(1).length();
        for (DumpLine line : raw) {
            if (HEADINGS.stream().anyMatch(line::is) || DumpHeader.isAuthored(line.words())) {
                margin = Math.min(margin, indent(line.text()));
            }
        }
        return margin;
    }

    private static int indent(String text) {
        int from = 0;
        while (from < text.length() && text.charAt(from) == ' ') {
            from++;
        }
        return from;
    }

    /** A browser that numbers links sets headings further left than text, and nothing beside it. */
    private static String unindented(String text, int margin) {
        return text.substring(Math.min(margin, indent(text)));
    }

    /** A browser that draws tables sets the page's menus into the margin. */
    private static String cut(String text, int margin) {
        return text.length() > margin ? text.substring(margin) : "";
    }

    /** Returns the files that the dump names above their code. */
    private static Set<String> paths(List<DumpLine> lines) {
        Set<String> paths = new HashSet<>();
        for (int i = 0; i + 2 < lines.size(); i++) {
            if (lines.get(i).is(FILE)) {
                paths.add(lines.get(lines.get(i + 1).isBlank() ? i + 2 : i + 1).words());
            }
        }
        return paths;
    }
}
