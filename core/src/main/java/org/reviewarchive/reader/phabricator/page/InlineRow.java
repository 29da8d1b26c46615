package org.reviewarchive.reader.phabricator.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.reviewarchive.markup.RichText;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Resolution;
import org.reviewarchive.model.Side;

/**
 * An inline comment as it stands in a loaded diff: with its side, its state and whether it answers the one before it.
 *
 * @param id the number in {@code #inline-N}
 * @param side the half of the diff; empty where a unified table shows both halves above it
 * @param ghostOf the older version it was made on, when the page moved it here
 * @param oldLine the old number of the line above it, 0 when it has none
 * @param newLine its new number, likewise
 * @param reply whether it answers another comment
 * @param resolution its own mark
 * @param draft whether something about it was not submitted yet: itself, or the mark
 * @param author who wrote it, as the page's plain text says
 * @param body the words
 */
record InlineRow(
        String id,
        Optional<Side> side,
        Optional<String> ghostOf,
        int oldLine,
        int newLine,
        boolean reply,
        Resolution resolution,
        boolean draft,
        Optional<Person> author,
        Optional<RichText> body) {
    private static final String COMMENT = "differential-inline-comment";
    private static final String DRAFT = "inline-state-is-draft";
    private static final List<String> DRAFTS = List.of(DRAFT, "differential-inline-comment-unsaved-draft");
    private static final String BOX = "differential-inline-done";
    private static final List<String> MARKS = List.of("done-label", BOX);
    private static final Pattern ANCHOR = Pattern.compile("inline-(\\d+)");
    private static final Pattern GHOST = Pattern.compile(".*[?&]id=(\\d+).*");

    /**
     * Reads the comments of a row.
     *
     * @param row a row that holds comments and no code
     * @param lines the line numbers above it, old and new, 0 when none
     */
    static List<InlineRow> read(Element row, int[] lines, Remarkup remarkup) {
        List<InlineRow> found = new ArrayList<>();
        List<Element> cells = Dom.cells(row);
        for (int i = 0; i < cells.size(); i++) {
            for (Element comment : Dom.all(cells.get(i), COMMENT)) {
                Optional<Side> side = side(row, cells, i, lines);
                read(comment, cells.get(i), remarkup)
                        .map(c -> c.at(side, lines))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** Returns the words of findings that lint or tests left in the row; no person wrote them. */
    static List<String> synthetic(Element row) {
        List<String> words = new ArrayList<>();
        for (Element finding : Dom.all(row, "differential-inline-comment-synthetic")) {
            words.add(Dom.words(finding));
        }
        return words;
    }

    /** In side-by-side tables the old side's comments stand in the second cell; unified ones seldom say it. */
    private static Optional<Side> side(Element row, List<Element> cells, int index, int[] lines) {
        if (cells.size() >= 5) {
            return Optional.of(index == 1 ? Side.OLD : Side.NEW);
        }
        for (Element each : List.of(cells.get(index), row, cells.get(0))) {
            if (each.hasClass("left") || each.hasClass("right")) {
                return Optional.of(each.hasClass("left") ? Side.OLD : Side.NEW);
            }
        }
        if (lines[0] > 0 && lines[1] > 0) {
            return Optional.empty();
        }
        return Optional.of(lines[0] > 0 ? Side.OLD : Side.NEW);
    }

    /** Returns the number of the line above it; on the new side when both have one and the side is not told. */
    int line() {
        boolean old = side.filter(Side.OLD::equals).isPresent() || newLine == 0;
        return old ? oldLine : newLine;
    }

    /**
     * Returns the half of the diff, where it is told or the last line of the comment is that of one half alone.
     *
     * @param last the last line, as the timeline says it
     */
    Optional<Side> side(OptionalInt last) {
        if (side.isPresent() || last.isEmpty() || oldLine == newLine) {
            return side;
        }
        boolean old = last.getAsInt() == oldLine;
        return old || last.getAsInt() == newLine ? Optional.of(old ? Side.OLD : Side.NEW) : Optional.empty();
    }

    private static Optional<InlineRow> read(Element comment, Element cell, Remarkup remarkup) {
        Optional<String> id = Dom.first(cell, "differential-inline-comment-anchor")
                .map(a -> a.attr("name"))
                .or(() -> Optional.of(cell.id()))
                .map(ANCHOR::matcher)
                .filter(Matcher::find)
                .map(m -> m.group(1));
        if (id.isEmpty() || comment.hasClass("differential-inline-comment-synthetic")) {
            return Optional.empty();
        }
        return Optional.of(new InlineRow(
                id.get(),
                Optional.empty(),
                ghost(comment),
                0,
                0,
                comment.hasClass("inline-comment-is-reply"),
                resolution(comment),
                DRAFTS.stream().anyMatch(comment::hasClass),
                author(comment),
                Dom.first(comment, "differential-inline-comment-content")
                        .flatMap(content -> remarkup.read(content, "inline comment " + id.get()))));
    }

    /** Returns the same comment under another id. */
    InlineRow as(String newId) {
        return new InlineRow(newId, side, ghostOf, oldLine, newLine, reply, resolution, draft, author, body);
    }

    private InlineRow at(Optional<Side> told, int[] lines) {
        return new InlineRow(id, told, ghostOf, lines[0], lines[1], reply, resolution, draft, author, body);
    }

    private static Optional<String> ghost(Element comment) {
        return Dom.first(comment, "ghost-icon")
                .map(link -> GHOST.matcher(link.attr("href")))
                .filter(Matcher::matches)
                .map(m -> m.group(1));
    }

    /**
     * A comment without any mark is on a page where marks do not exist yet, or were not offered. Who may set the mark
     * sees a box to tick in place of a label; a mark that was not submitted yet is shown as if it were.
     */
    private static Resolution resolution(Element comment) {
        boolean done = comment.hasClass("inline-is-done")
                || Dom.first(comment, "done-label")
                        .filter(label -> label.hasClass("button-done"))
                        .isPresent();
        boolean known =
                done || MARKS.stream().anyMatch(name -> Dom.first(comment, name).isPresent());
        if (!known) {
            return Resolution.UNKNOWN;
        }
        boolean ticked = comment.hasClass(DRAFT)
                && Dom.first(comment, BOX)
                        .filter(box -> !box.hasAttr("disabled"))
                        .isPresent();
        return done != ticked ? Resolution.RESOLVED : Resolution.UNRESOLVED;
    }

    private static Optional<Person> author(Element comment) {
        return Dom.first(comment, "inline-head-left")
                .or(() -> Dom.first(comment, "differential-inline-comment-head"))
                .map(head -> Dom.fold(head.ownText()))
                .filter(name -> !name.isEmpty())
                .map(name -> name.replaceFirst("^[•●]\\s*", ""))
                .map(Person::named);
    }
}
