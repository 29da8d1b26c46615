package org.reviewarchive.reader.phabricator.dump;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
            "Edit Commits",
            "Edit Tasks",
            "Edit Mocks",
            "Subscribe",
            "Unsubscribe",
            "Mute Notifications",
            "Start Tracking Time",
            "Stop Tracking Time",
            "Flag For Later",
            "Award Token",
            "Show All Comments",
            "View All");

    private final Map<DumpKey, List<DumpLine>> byKey = new EnumMap<>(DumpKey.class);
    private final List<DumpLine> loose = new ArrayList<>();

    static DumpSections of(DumpText dump) {
        DumpSections sections = new DumpSections();
        sections.sort(dump);
        return sections;
    }

    private void sort(DumpText dump) {
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
            } else if (box != DumpKey.Box.SIDE || !ACTIONS.contains(unbulleted(line.words()))) {
                current.add(line);
            }
        }
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
