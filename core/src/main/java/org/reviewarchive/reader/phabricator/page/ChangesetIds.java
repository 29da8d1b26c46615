package org.reviewarchive.reader.phabricator.page;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells a file's number from the names of its line numbers' cells: {@code C12NL34} is line 34 of changeset 12. */
final class ChangesetIds {
    private static final Pattern CELL = Pattern.compile("C(\\d{1,18})([NO])L\\d+");

    private ChangesetIds() {}

    /** Returns the number of the version after the change, else of the one before it. */
    static Optional<String> in(ChangesetParts parts) {
        return first(parts, "N").or(() -> first(parts, "O"));
    }

    /** Tells whether the two sides are of two versions, so that the code is of neither. */
    static boolean compares(ChangesetParts parts) {
        Set<String> ids = new TreeSet<>();
        first(parts, "N").ifPresent(ids::add);
        first(parts, "O").ifPresent(ids::add);
        return ids.size() > 1;
    }

    private static Optional<String> first(ChangesetParts parts, String side) {
        if (parts.table().isEmpty()) {
            return Optional.empty();
        }
        for (Element row : Dom.rows(parts.table().get())) {
            for (Element cell : Dom.cells(row)) {
                Matcher name = CELL.matcher(cell.id());
                if (name.matches() && name.group(2).equals(side)) {
                    return Optional.of(name.group(1));
                }
            }
        }
        return Optional.empty();
    }
}
