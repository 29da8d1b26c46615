package org.reviewarchive.reader.phabricator.dump;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Sorts the lines between a revision's author and its timeline under their headings. */
final class DumpSections {
    /** Links to actions, which say nothing about the revision. */
    private static final Set<String> ACTIONS = Set.of(
            "Edit Revision",
            "Update Diff",
            "Download Raw Diff",
            "Edit Related Revisions...",
            "Edit Related Objects...",
            "Edit Parent Revisions",
            "Edit Child Revisions",
            "Edit Dependencies",
            "Edit Commits",
            "Edit Tasks",
            "Edit Mocks",
            "Subscribe",
            "Unsubscribe",
            "Automatically Subscribed",
            "Mute Notifications",
            "Unmute Notifications",
            "Start Tracking Time",
            "Stop Tracking Time",
            "Flag For Later",
            "Award Token",
            "Rescind Token",
            "Show All Comments",
            "View All");

    /** Boxes whose lines are the page's own words; a summary may well say "Edit Revision". */
    private static final Set<DumpKey.Box> OWN_WORDS = EnumSet.of(DumpKey.Box.SIDE, DumpKey.Box.DIFF);

    /** Headings over links, where a dump that underlines links leaves "_" for each space. */
    private static final Set<DumpKey> LINKS =
            EnumSet.of(DumpKey.TAGS, DumpKey.FILES, DumpKey.GROUPS, DumpKey.TASKS, DumpKey.COMMITS, DumpKey.REPOSITORY);

    private static final Pattern NOTICE = Pattern.compile("This (?:revision|is) .*[.!]");
    private static final Pattern BUILD = Pattern.compile("(?:Buildable|Build)_\\d+\\b.*");

    private final Map<DumpKey, List<DumpLine>> byKey = new EnumMap<>(DumpKey.class);
    private final List<DumpLine> loose = new ArrayList<>();

    static DumpSections of(DumpText dump) {
        DumpSections sections = new DumpSections();
        sections.sort(dump);
        return sections;
    }

    private void sort(DumpText dump) {
        boolean underlined = false;
        DumpKey.Box box = DumpKey.Box.SIDE;
        List<DumpLine> current = loose;
        for (int i = dump.authored() + 1; i < dump.timeline(); i++) {
            DumpLine line = dump.lines().get(i);
            DumpKey key = i == dump.details() ? DumpKey.DIFF : DumpKey.of(line).orElse(null);
            boolean starts = i == dump.details() || key != null && key.follows(box) && !byKey.containsKey(key);
            if (starts) {
                box = key.box();
                current = new ArrayList<>();
                byKey.put(key, current);
            } else if (OWN_WORDS.contains(box) && isAction(line)) {
                underlined |= line.text().indexOf('_') >= 0;
            } else {
                current = box == DumpKey.Box.SIDE && isNotice(line) ? loose : current;
                current.add(line);
            }
        }
        if (underlined) {
            byKey.forEach((key, lines) -> lines.replaceAll(line -> isLink(key, line) ? withSpaces(line) : line));
        }
    }

    /** Below the builds stand the names of tests, whose "_" are their own. */
    private static boolean isLink(DumpKey key, DumpLine line) {
        return LINKS.contains(key)
                || key == DumpKey.BUILDS && BUILD.matcher(line.words()).matches();
    }

    private static boolean isAction(DumpLine line) {
        return line.text().length() < 200
                && ACTIONS.contains(unbulleted(line.words()).replace('_', ' '));
    }

    /** Below the last name a page may tell how the revision stands. */
    private static boolean isNotice(DumpLine line) {
        return line.text().length() < 200 && NOTICE.matcher(line.words()).matches();
    }

    private static DumpLine withSpaces(DumpLine line) {
        return new DumpLine(line.text().replace('_', ' '), line.links());
    }

    static String unbulleted(String words) {
        return words.replaceFirst("^(?:\\(BUTTON\\) |[•*] )+", "").strip();
    }

    boolean has(DumpKey key) {
        return byKey.containsKey(key);
    }

    /** Returns the lines under a heading; none when the dump has no such heading. */
    List<DumpLine> under(DumpKey key) {
        return byKey.getOrDefault(key, List.of());
    }

    /** Returns the lines that stand under no heading. */
    List<DumpLine> loose() {
        return loose;
    }

    /** Returns lines as one text, with at most one empty line in a row. */
    static String text(List<DumpLine> lines) {
        StringBuilder text = new StringBuilder();
        int blanks = 0;
        for (DumpLine line : lines) {
            blanks = line.isBlank() ? blanks + 1 : 0;
            if (blanks < 2) {
                text.append(line.isBlank() ? "" : line.text().stripTrailing()).append('\n');
            }
        }
        return unmargined(text.toString());
    }

    private static String unmargined(String text) {
        int from = 0;
        while (from < text.length() && text.charAt(from) == '\n') {
            from++;
        }
        return text.substring(from).stripTrailing();
    }
}
