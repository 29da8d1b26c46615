package org.reviewarchive.reader.phabricator.dump;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.markup.RichText;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.TimelineEvent;
import org.reviewarchive.reader.phabricator.words.Findings;
import org.reviewarchive.reader.phabricator.words.InlineSummary;
import org.reviewarchive.reader.phabricator.words.PageClock;
import org.reviewarchive.reader.phabricator.words.Published;

/**
 * Reads the timeline of a dump. Where the dump kept the page's lines, an event is a line with its date below it, more
 * events of the same moment follow it, the words of a menu stand above a comment, and inline comments stand below their
 * file and lines. Where it kept running text alone, what is no event is a comment, and two empty lines part comments.
 */
final class DumpTimeline {
    private static final String MENU = "Comment Actions";
    private static final int MOST_BROKEN = 8;
    private static final Pattern ANCHOR = Pattern.compile("#(\\d{1,12})$");
    private static final String HIDDEN = "There are a very large number of changes";
    private static final Pattern HIDDEN_END = Pattern.compile("(?:.*hidden\\. )?(?:Show[ _])?(?:Older[ _])?Changes");

    private final List<DumpLine> lines;
    private final boolean bare;
    private final boolean broken;
    private final PageClock clock;
    private final Findings findings;
    private final List<TimelineEvent> events = new ArrayList<>();
    private final Map<String, Published> inlines = new LinkedHashMap<>();
    private int at;
    private String path = "";
    private boolean hidden;
    private int authorless;
    private int unplaced;

    DumpTimeline(DumpText dump, PageClock clock, Findings findings) {
        int from = Math.min(dump.timeline() + 1, dump.lines().size());
        this.lines = dump.lines().subList(from, Math.max(from, dump.contents()));
        this.bare = dump.form() == DumpForm.BARE;
        this.broken = dump.form() == DumpForm.COLUMNS;
        this.clock = clock;
        this.findings = findings;
    }

    /** Teaches the clock every date of the timeline. */
    void teach() {
        for (DumpLine line : lines) {
            DumpDate.atEndOf(line.text())
                    .filter(DumpDate::isAlone)
                    .ifPresent(date -> clock.learn(date.shown(), date.exact()));
        }
    }

    /** Reads the timeline; call once. */
    void read() {
        Optional<DumpGroup> open = Optional.empty();
        while (at < lines.size()) {
            if (lines.get(at).isBlank()) {
                at++;
            } else if (isHidden()) {
                at++;
            } else if (isEvent(at)) {
                open.ifPresent(this::close);
                open = Optional.of(readGroup());
            } else if (bare) {
                open = Optional.of(readLoose(open));
            } else {
                DumpGroup group = new DumpGroup(Optional.empty(), Optional.empty(), List.of());
                readSaid(group);
                authorless++;
                open.ifPresent(this::close);
                open = Optional.of(group);
            }
        }
        open.ifPresent(this::close);
    }

    List<TimelineEvent> events() {
        return events;
    }

    /** Returns the inline comments by id, in the order of their publication. */
    Map<String, Published> inlines() {
        return inlines;
    }

    /** Tells whether older events were never opened. */
    boolean isPartlyHidden() {
        return hidden;
    }

    private void close(DumpGroup group) {
        unplaced += !bare && group.lostItsInlines() ? 1 : 0;
        events.addAll(group.events(findings));
    }

    /** Passes the note that older events were never opened, which text browsers break. */
    private boolean isHidden() {
        if (!lines.get(at).words().startsWith(HIDDEN)) {
            return false;
        }
        hidden = true;
        int last = at;
        for (int i = at; i < lines.size() && i < at + 4 && lines.get(i).text().length() < 300; i++) {
            last = HIDDEN_END.matcher(lines.get(i).words()).matches() ? i : last;
        }
        at = last;
        return true;
    }

    private boolean isEvent(int i) {
        return isDated(i) || bare && isUndated(i);
    }

    private boolean isDated(int i) {
        return i + 1 < lines.size()
                && dateAt(i + 1).isPresent()
                && DumpHead.of(lines.get(i).text())
                        .filter(DumpHead::isEventWithDate)
                        .isPresent();
    }

    private boolean isUndated(int i) {
        boolean starts = i == 0 || lines.get(i - 1).isBlank() || dateAt(i - 1).isPresent();
        return starts
                && DumpHead.of(lines.get(i).text())
                        .filter(DumpHead::isEventWithoutDate)
                        .isPresent();
    }

    private Optional<DumpDate> dateAt(int i) {
        return lines.get(i).text().length() > 100
                ? Optional.empty()
                : DumpDate.atEndOf(lines.get(i).text()).filter(DumpDate::isAlone);
    }

    private DumpGroup readGroup() {
        DumpHead first = DumpHead.certainly(lines.get(at).text());
        Optional<DumpDate> date = at + 1 < lines.size() ? dateAt(at + 1) : Optional.empty();
        Optional<Moment> when = date.map(d -> clock.read(d.shown(), d.exact()));
        DumpGroup group = new DumpGroup(
                when,
                date.isPresent() ? anchorOf(lines.get(at + 1)) : Optional.empty(),
                date.map(DumpDate::notes).orElse(List.of()));
        group.addTitle(first);
        at += date.isPresent() ? 2 : 1;
        path = "";
        // Running text does not tell whether the next event shares the date of this one.
        if (!bare) {
            readTitles(group);
            readSaid(group);
        }
        return group;
    }

    private static Optional<String> anchorOf(DumpLine line) {
        return line.links().stream()
                .map(ANCHOR::matcher)
                .filter(Matcher::find)
                .map(anchor -> anchor.group(1))
                .findFirst();
    }

    /** Reads more events of the same moment: they come before anything that was said. */
    private void readTitles(DumpGroup group) {
        while (at < lines.size() && !endsTitles(at)) {
            int end = broken ? endOfBroken(group) : at + 1;
            DumpHead title = DumpHead.certainly(joined(at, end));
            if (end == at) {
                return;
            }
            group.addTitle(title);
            at = end;
        }
    }

    private boolean endsTitles(int i) {
        return lines.get(i).isBlank() || isMenu(lines.get(i)) || isDated(i) || isRow(i);
    }

    /**
     * Returns the end of an event that a text browser broke into lines; it ends in a full stop. Words that are like no
     * event are what was said: not every browser prints the menu's words above them.
     */
    private int endOfBroken(DumpGroup group) {
        int end = at;
        while (end < lines.size() && end < at + MOST_BROKEN && (end == at || !endsTitles(end))) {
            end++;
            Optional<DumpHead> head = DumpHead.of(joined(at, end));
            boolean known = head.flatMap(DumpHead::kind).isPresent();
            boolean same = head.flatMap(DumpHead::who).isPresent()
                    && head.flatMap(DumpHead::who).equals(group.who());
            if ((known || same) && head.get().words().endsWith(".")) {
                return end;
            }
        }
        return at;
    }

    private String joined(int from, int to) {
        return lines.subList(from, to).stream().map(DumpLine::words).collect(Collectors.joining(" "));
    }

    private static boolean isMenu(DumpLine line) {
        return line.is(MENU);
    }

    private boolean isRow(int i) {
        return DumpInline.isPath(lines, i) || DumpInline.at(lines, i).isPresent();
    }

    /** Reads a comment and the inline comments below it, up to the next event. */
    private void readSaid(DumpGroup group) {
        while (at < lines.size() && !isDated(at)) {
            if (isMenu(lines.get(at))) {
                at++;
            } else if (isRow(at)) {
                readInline(group);
            } else {
                group.addBody(text(this::isRowOrMenu));
            }
        }
    }

    private boolean isRowOrMenu(int i) {
        return isRow(i) || isMenu(lines.get(i));
    }

    private void readInline(DumpGroup group) {
        if (DumpInline.isPath(lines, at)) {
            path = lines.get(at).words();
            at += 2;
        }
        DumpInline row = DumpInline.at(lines, at).orElseThrow();
        at += 2;
        String body = text(this::isRow);
        String id = row.id().map(n -> "inline-" + n).orElse("text-" + (inlines.size() + 1));
        InlineSummary summary = new InlineSummary(
                id,
                path,
                row.from(),
                row.to(),
                row.patchSet(),
                Optional.of(body).filter(words -> !words.isEmpty()).map(RichText::ofPlain));
        if (inlines.putIfAbsent(id, new Published(summary, group.who(), group.when())) == null) {
            group.addInline(id);
        }
    }

    /** Returns the words from here to the next event or to where a comment of the given kind ends. */
    private String text(IntPredicate ends) {
        int start = at;
        while (at < lines.size() && !isDated(at) && !ends.test(at)) {
            at++;
        }
        return DumpSections.text(lines.subList(start, at));
    }

    /**
     * Reads a comment that stands without a word about it. Below an event that tells of a comment it is that comment;
     * any other has lost its author.
     */
    private DumpGroup readLoose(Optional<DumpGroup> open) {
        String words = looseText();
        Optional<DumpGroup> teller = open.filter(group -> group.isComment() && !group.hasBodies());
        if (teller.isPresent()) {
            teller.get().addBody(words);
            return teller.get();
        }
        open.ifPresent(this::close);
        authorless++;
        DumpGroup group = new DumpGroup(Optional.empty(), Optional.empty(), List.of());
        group.addBody(words);
        return group;
    }

    private String looseText() {
        int start = at;
        int blanks = 0;
        while (at < lines.size() && blanks < 2 && !(at > start && isEvent(at))) {
            blanks = lines.get(at).isBlank() ? blanks + 1 : 0;
            at++;
        }
        return DumpSections.text(lines.subList(start, at));
    }

    /** Says what the dump lost of its timeline. */
    void report() {
        if (hidden) {
            findings.add(
                    Code.EVENTS_HIDDEN,
                    "older changes were hidden when the page was saved; they are not in this capture");
        }
        if (unplaced > 0) {
            findings.add(
                    Code.PLACE_UNKNOWN,
                    "inline comments of " + unplaced + (unplaced == 1 ? " event" : " events")
                            + " could not be told apart; their files, lines and words stand as one comment each");
        }
        if (authorless > 0) {
            findings.add(
                    Code.AUTHOR_LOST,
                    authorless + (authorless == 1 ? " comment has" : " comments have")
                            + " no author in the dump; parted where it leaves two empty lines, and shown without one");
        }
    }
}
