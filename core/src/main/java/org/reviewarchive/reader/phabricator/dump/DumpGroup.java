package org.reviewarchive.reader.phabricator.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.markup.RichText;
import org.reviewarchive.model.Commented;
import org.reviewarchive.model.EventHead;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.OtherEvent;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.TimelineEvent;
import org.reviewarchive.reader.phabricator.words.EventRules;
import org.reviewarchive.reader.phabricator.words.Findings;

/** Events that happened together, with what was said in them. One instance gathers one group. */
final class DumpGroup {
    private static final Pattern REMOVED =
            Pattern.compile("This comment (?:has been|was) (?:deleted|removed)[^\n]{0,200}");

    private static final Pattern INLINE = Pattern.compile("added (?:an |\\d+ )?inline comments?\\b");

    private final List<DumpHead> titles = new ArrayList<>();
    private final List<String> bodies = new ArrayList<>();
    private final List<String> inlines = new ArrayList<>();
    private final Optional<Moment> when;
    private final Optional<String> anchor;
    private final List<String> marks;

    /**
     * Starts a group.
     *
     * @param when when its events happened
     * @param anchor the fragment that leads to it
     * @param marks what the dump notes beside the date
     */
    DumpGroup(Optional<Moment> when, Optional<String> anchor, List<String> marks) {
        this.when = when;
        this.anchor = anchor;
        this.marks = marks;
    }

    void addTitle(DumpHead title) {
        titles.add(title);
    }

    void addBody(String words) {
        if (!words.isBlank()) {
            bodies.add(words);
        }
    }

    void addInline(String id) {
        inlines.add(id);
    }

    boolean hasBodies() {
        return !bodies.isEmpty();
    }

    /** Tells whether the group's words say that something was said. */
    boolean isComment() {
        return titles.stream()
                .anyMatch(title ->
                        title.kind().filter(EventRules.Kind.COMMENT::equals).isPresent());
    }

    /** Tells whether the group's words say that inline comments were made, and none was found. */
    boolean lostItsInlines() {
        return inlines.isEmpty()
                && titles.stream()
                        .anyMatch(title -> INLINE.matcher(title.shape()).lookingAt());
    }

    Optional<Moment> when() {
        return when;
    }

    /** Returns who the group's first words name; people act in groups one by one. */
    Optional<Person> who() {
        return titles.stream().map(DumpHead::who).flatMap(Optional::stream).findFirst();
    }

    /** Returns the group as events: one a title, the words with the title that tells of them, else behind all. */
    List<TimelineEvent> events(Findings findings) {
        List<TimelineEvent> events = new ArrayList<>();
        List<RichText> said = bodies.stream()
                .filter(words -> !REMOVED.matcher(words).matches())
                .map(RichText::ofPlain)
                .toList();
        boolean told = said.isEmpty() && inlines.isEmpty();
        for (DumpHead title : titles) {
            EventHead head = new EventHead(
                    anchor, title.who(), when, Optional.of(title.words()), events.isEmpty() ? marks : List.of());
            if (title.kind().isEmpty()) {
                findings.add(
                        Code.UNKNOWN_EVENT,
                        "no rule knows \"" + EventRules.shape(title.shape()) + "\"; kept as other with its words");
            }
            if (!told && title.kind().filter(EventRules.Kind.COMMENT::equals).isPresent()) {
                told = true;
                events.add(new Commented(head, said.stream().findFirst(), inlines));
            } else {
                events.add(EventRules.event(title.kind().orElse(EventRules.Kind.PLAIN), head, title.words()));
            }
        }
        EventHead silent = new EventHead(anchor, who(), when, Optional.empty());
        if (!told) {
            events.add(new Commented(silent, said.stream().findFirst(), inlines));
        }
        said.stream().skip(1).forEach(body -> events.add(new Commented(silent, Optional.of(body), List.of())));
        bodies.stream()
                .filter(words -> REMOVED.matcher(words).matches())
                .forEach(words -> events.add(new OtherEvent(new EventHead(anchor, who(), when, Optional.of(words)))));
        return events;
    }
}
