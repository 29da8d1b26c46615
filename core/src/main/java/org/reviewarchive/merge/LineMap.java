package org.reviewarchive.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reviewarchive.model.Hunk;

/**
 * Which lines of one state of a file became which lines of another, as Phabricator counts it when it shows a comment on
 * another version than it was made on. Added lines belong to the line above them; of a replaced block the first new
 * line stands for the last old one.
 *
 * <p>Read from the behaviour of Phabricator and Phorge of 2021 to 2026. Immutable once made.
 */
final class LineMap {
    /** Longer files than this are not followed: what a hunk says of its place is not to be believed blindly. */
    private static final int MOST_LINES = 200_000;

    /**
     * Where a line is found in the other state.
     *
     * @param line the line, or the nearest one above it when it has none of its own
     * @param offset how many lines below that it stood in a run of lines without a place of their own
     */
    record Spot(int line, int offset) {}

    private final Map<Integer, List<Integer>> lines;
    private final Map<Integer, Spot> spots = new LinkedHashMap<>();
    private int shift;

    private LineMap(Map<Integer, List<Integer>> lines, boolean countsOffsets) {
        this.lines = lines;
        int nearest = 0;
        int last = 0;
        int run = 0;
        for (Map.Entry<Integer, List<Integer>> entry : lines.entrySet()) {
            last = entry.getKey();
            List<Integer> there = entry.getValue();
            if (there.isEmpty()) {
                run++;
                spots.put(last, new Spot(nearest, countsOffsets ? run : 0));
            } else {
                run = 0;
                nearest = there.get(there.size() - 1);
                spots.put(last, new Spot(there.get(0), 0));
            }
        }
        shift = nearest - last;
    }

    /** Returns the way from the lines before a change to those after it; empty when the file is too long to follow. */
    static Optional<LineMap> forward(List<Hunk> hunks) {
        return lines(hunks).map(lines -> new LineMap(lines, false));
    }

    /** Returns the way from the lines after a change back to those before it; empty when the file is too long. */
    static Optional<LineMap> back(List<Hunk> hunks) {
        return lines(hunks).map(lines -> new LineMap(turned(lines), true));
    }

    /** Returns where a line is found; lines behind the last change move by as much as all changes did. */
    Spot of(int line) {
        return spots.getOrDefault(line, new Spot(line + shift, 0));
    }

    /** Returns where the last line of a range is found: the lowest of its places, or the nearest above. */
    int endOf(int line) {
        List<Integer> there = lines.get(line);
        return there == null || there.isEmpty() ? of(line).line() : there.get(there.size() - 1);
    }

    /** Returns the last line that the changes speak of. */
    int last() {
        return lines.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static Optional<Map<Integer, List<Integer>>> lines(List<Hunk> hunks) {
        Map<Integer, List<Integer>> lines = new LinkedHashMap<>();
        int before = 0;
        int after = 0;
        List<Hunk> inOrder =
                hunks.stream().sorted(Comparator.comparingInt(Hunk::oldStart)).toList();
        for (Hunk hunk : inOrder) {
            if (hunk.oldStart() > MOST_LINES || lines.size() + hunk.lines().size() > MOST_LINES) {
                return Optional.empty();
            }
            while (before < hunk.oldStart() - 1) {
                lines.put(++before, new ArrayList<>(List.of(++after)));
            }
            for (String line : hunk.lines()) {
                char mark = line.isEmpty() ? ' ' : line.charAt(0);
                if (mark == '+') {
                    lines.computeIfAbsent(before, k -> new ArrayList<>()).add(++after);
                } else if (mark == '-') {
                    lines.put(++before, new ArrayList<>());
                } else if (mark == ' ') {
                    lines.computeIfAbsent(++before, k -> new ArrayList<>()).add(++after);
                }
            }
        }
        return Optional.of(lines);
    }

    private static Map<Integer, List<Integer>> turned(Map<Integer, List<Integer>> lines) {
        Map<Integer, List<Integer>> turned = new LinkedHashMap<>();
        int last = 0;
        for (Map.Entry<Integer, List<Integer>> entry : lines.entrySet()) {
            int before = entry.getKey();
            if (entry.getValue().isEmpty()) {
                turned.computeIfAbsent(last, k -> new ArrayList<>()).add(before);
            }
            boolean hasPlace = before > 0;
            for (int after : entry.getValue()) {
                List<Integer> there = turned.computeIfAbsent(after, k -> new ArrayList<>());
                if (hasPlace) {
                    there.add(before);
                    hasPlace = false;
                    last = after;
                } else if (before == 0) {
                    last = after;
                }
            }
        }
        return turned;
    }
}
