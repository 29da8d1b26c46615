package org.reviewarchive.reader.phabricator.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.reviewarchive.model.Hunk;
import org.reviewarchive.model.Side;

/**
 * Turns the rows of a diff table into hunks. Side-by-side tables have {@code number, old, number, copy, new}; unified
 * ones {@code number, number, copy, text}. Numbers stand in {@code data-n}, before 2018 in the cell itself.
 */
final class DiffRows {
    private static final Pattern LINE = Pattern.compile("[1-9]\\d{0,8}");

    private final boolean sideBySide;
    private final List<Hunk> hunks = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private List<String> lines = new ArrayList<>();
    private Optional<String> section = Optional.empty();
    private int oldStart;
    private int newStart;
    private int oldLine;
    private int newLine;

    DiffRows(boolean sideBySide) {
        this.sideBySide = sideBySide;
    }

    /** Reads the cells of a row that is code or a gap; rows of comments are the caller's. */
    void read(List<Element> cells) {
        if (cells.stream().anyMatch(cell -> cell.hasClass("show-more") || cell.hasClass("show-context"))) {
            endHunk();
            section = cells.stream()
                    .filter(cell -> cell.hasClass("show-context"))
                    .map(CodeText::of)
                    .map(String::strip)
                    .filter(heading -> !heading.isEmpty())
                    .findFirst();
        } else if (sideBySide && cells.size() >= 5) {
            readPair(cells);
        } else if (!sideBySide && cells.size() >= 4) {
            readUnified(cells);
        }
    }

    private void readPair(List<Element> cells) {
        int oldNumber = number(cells.get(0));
        int newNumber = number(cells.get(2));
        Element oldCell = cells.get(1);
        Element newCell = cells.get(4);
        if (oldCell.hasClass("comment") || newCell.hasClass("comment")) {
            note(oldCell, Side.OLD);
            note(newCell, Side.NEW);
            return;
        }
        String oldText = oldNumber > 0 ? CodeText.of(oldCell) : "";
        String newText = newNumber > 0 ? CodeText.of(newCell) : "";
        if (oldNumber > 0 && newNumber > 0 && !changed(oldCell) && !changed(newCell) && oldText.equals(newText)) {
            context(oldNumber, newNumber, newText);
            return;
        }
        if (oldNumber > 0) {
            remove(oldNumber, oldText);
        }
        if (newNumber > 0) {
            add(newNumber, newText);
        }
    }

    private void readUnified(List<Element> cells) {
        int oldNumber = number(cells.get(0));
        int newNumber = number(cells.get(1));
        Element cell = cells.get(cells.size() - 1);
        if (cell.hasClass("comment")) {
            note(cell, oldNumber > 0 ? Side.OLD : Side.NEW);
        } else if (oldNumber > 0 && newNumber > 0) {
            context(oldNumber, newNumber, CodeText.of(cell));
        } else if (oldNumber > 0) {
            remove(oldNumber, CodeText.of(cell));
        } else if (newNumber > 0) {
            add(newNumber, CodeText.of(cell));
        }
    }

    private void note(Element cell, Side side) {
        String words = Dom.words(cell);
        if (cell.hasClass("comment") && !words.isEmpty()) {
            notes.add(words + (side == Side.OLD ? " (before)" : " (after)"));
        }
    }

    private static boolean changed(Element cell) {
        return cell.hasClass("old") || cell.hasClass("new");
    }

    private static int number(Element cell) {
        String number = cell.hasAttr("data-n") ? cell.attr("data-n") : Dom.fold(cell.ownText());
        return LINE.matcher(number).matches() ? Integer.parseInt(number) : 0;
    }

    private void context(int oldNumber, int newNumber, String text) {
        if (lines.isEmpty() && added.isEmpty()) {
            newStart = newNumber;
            newLine = newNumber;
        }
        if (lines.isEmpty() && removed.isEmpty()) {
            oldStart = oldNumber;
            oldLine = oldNumber;
        }
        flush();
        if (oldNumber != oldLine || newNumber != newLine) {
            endHunk();
            oldStart = oldNumber;
            newStart = newNumber;
            oldLine = oldNumber;
            newLine = newNumber;
        }
        lines.add(" " + text);
        oldLine++;
        newLine++;
    }

    private void remove(int number, String text) {
        if (!lines.isEmpty() && number != oldLine + removed.size()) {
            endHunk();
        }
        if (lines.isEmpty() && removed.isEmpty()) {
            oldStart = number;
            oldLine = number;
        }
        removed.add("-" + text);
    }

    private void add(int number, String text) {
        if (!lines.isEmpty() && number != newLine + added.size()) {
            endHunk();
        }
        if (lines.isEmpty() && added.isEmpty()) {
            newStart = number;
            newLine = number;
        }
        added.add("+" + text);
    }

    /** Writes changed rows as a patch does: first what goes, then what comes. */
    private void flush() {
        lines.addAll(removed);
        lines.addAll(added);
        oldLine += removed.size();
        newLine += added.size();
        removed.clear();
        added.clear();
    }

    private void endHunk() {
        flush();
        if (!lines.isEmpty()) {
            int oldCount = (int) lines.stream().filter(l -> l.charAt(0) != '+').count();
            int newCount = (int) lines.stream().filter(l -> l.charAt(0) != '-').count();
            hunks.add(new Hunk(
                    oldCount == 0 ? Math.max(0, oldStart - 1) : oldStart,
                    oldCount,
                    newCount == 0 ? Math.max(0, newStart - 1) : newStart,
                    newCount,
                    section,
                    lines));
            lines = new ArrayList<>();
            section = Optional.empty();
        }
        oldStart = 0;
        newStart = 0;
    }

    /** Returns the hunks read so far; ends the open one. */
    List<Hunk> hunks() {
        endHunk();
        return hunks;
    }

    /** Returns remarks that stand among the code, such as a missing line end. */
    List<String> notes() {
        return notes;
    }
}
