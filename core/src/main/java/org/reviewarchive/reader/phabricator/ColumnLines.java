package org.reviewarchive.reader.phabricator;

import java.util.List;
import java.util.regex.Pattern;

/** Undoes what a text browser does to a page: columns, margins, numbered links. */
final class ColumnLines {
    private static final Pattern MARK = Pattern.compile("(?:\\[\\d+\\])?Differential D[1-9]\\d{0,8}");

    private final List<DumpLine> lines;

    ColumnLines(List<DumpLine> lines) {
        this.lines = lines;
    }

    /** Tells whether the lines were set by a text browser: it prints the crumbs side by side, behind a margin. */
    boolean isMine() {
        return lines.stream()
                .limit(200)
                .anyMatch(line -> line.text().startsWith(" ")
                        && MARK.matcher(line.words()).matches());
    }

    List<DumpLine> lines() {
        return lines;
    }
}
