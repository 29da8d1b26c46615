package org.reviewarchive.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.reviewarchive.model.Hunk;

/** A hunk while its lines are read. Its own lines are counted; what its heading claims is only compared. */
final class RawHunk {
    private final boolean numbered;
    private final int oldStart;
    private final int newStart;
    private final int oldClaim;
    private final int newClaim;
    private final Optional<String> section;
    private final List<String> lines = new ArrayList<>();
    private int oldCount;
    private int newCount;
    private boolean oldOpen;
    private boolean newOpen;

    private RawHunk(boolean numbered, int[] numbers, Optional<String> section) {
        this.numbered = numbered;
        this.oldStart = numbers[0];
        this.oldClaim = numbers[1];
        this.newStart = numbers[2];
        this.newClaim = numbers[3];
        this.section = section;
    }

    static RawHunk of(Matcher heading) {
        int[] numbers = new int[4];
        for (int i = 0; i < 4; i++) {
            numbers[i] = heading.group(i + 1) == null ? 1 : Integer.parseInt(heading.group(i + 1));
        }
        return new RawHunk(
                true,
                numbers,
                Optional.ofNullable(heading.group(5)).map(String::strip).filter(words -> !words.isEmpty()));
    }

    /** Returns a hunk whose heading cannot be read. */
    static RawHunk unnumbered() {
        return new RawHunk(false, new int[4], Optional.empty());
    }

    /** Takes a line; returns false when the hunk ended before it. */
    boolean takes(String line) {
        char mark = line.isEmpty() || line.equals("\r") ? '\n' : line.charAt(0);
        boolean full = numbered && oldCount >= oldClaim && newCount >= newClaim;
        switch (mark) {
            case '\\' -> open();
            case ' ' -> add(line, true, true);
            case '+' -> add(line, false, true);
            case '-' -> {
                if (full && line.startsWith("-- ")) {
                    return false;
                }
                add(line, true, false);
            }
            // Mail programs strip the space of an empty line of context.
            case '\n' -> {
                if (full || !numbered) {
                    return false;
                }
                add(" " + line, true, true);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void add(String line, boolean isOld, boolean isNew) {
        lines.add(line);
        oldCount += isOld ? 1 : 0;
        newCount += isNew ? 1 : 0;
    }

    /** The line before ends its side of the file without a line end. */
    private void open() {
        char mark = lines.isEmpty() ? ' ' : lines.get(lines.size() - 1).charAt(0);
        oldOpen |= mark != '+';
        newOpen |= mark != '-';
    }

    /** Tells whether a removed and an added line would make the hunk exactly what its heading claims. */
    boolean endsWith(String removed, String added) {
        return numbered
                && removed.startsWith("-")
                && added.startsWith("+")
                && oldCount + 1 == oldClaim
                && newCount + 1 == newClaim;
    }

    /** Tells whether the lines are as many as the heading claims. */
    boolean isTrue() {
        return numbered && oldCount == oldClaim && newCount == newClaim;
    }

    /** Returns what the heading claims, for people. */
    String claim() {
        return numbered ? "-" + oldStart + "," + oldClaim + " +" + newStart + "," + newClaim : "without numbers";
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    boolean oldOpen() {
        return oldOpen;
    }

    boolean newOpen() {
        return newOpen;
    }

    boolean createsFile() {
        return numbered && oldStart == 0 && oldCount == 0;
    }

    boolean deletesFile() {
        return numbered && newStart == 0 && newCount == 0;
    }

    Hunk hunk() {
        return new Hunk(start(oldStart, oldCount), oldCount, start(newStart, newCount), newCount, section, lines);
    }

    /** Lines are counted from 1, so a hunk that has some starts there at least. */
    private static int start(int start, int count) {
        return count == 0 ? start : Math.max(1, start);
    }

    int count(char mark) {
        return (int) lines.stream().filter(line -> line.charAt(0) == mark).count();
    }
}
