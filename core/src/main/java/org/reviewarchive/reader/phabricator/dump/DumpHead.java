package org.reviewarchive.reader.phabricator.dump;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewarchive.model.Person;
import org.reviewarchive.reader.phabricator.words.EventRules;

/**
 * The words of an event as a dump has them, with whom they begin with. A dump has no links that tell a name from other
 * words, so a name is what stands before words that a rule knows.
 *
 * @param words the event's own words
 * @param who who did it, where the words begin with a name
 * @param kind what the words stand for; empty when no rule knows them
 * @param shape the words after the name
 */
record DumpHead(String words, Optional<Person> who, Optional<EventRules.Kind> kind, String shape) {
    private static final Pattern NAMED =
            Pattern.compile("(?:[•●]\\s?)?([A-Za-z0-9][A-Za-z0-9._-]{0,63})\\s+(\\p{Ll}.*)", Pattern.DOTALL);
    private static final Pattern NAMELESS =
            Pattern.compile("(?:Th(?:is|at) revision|Closed by commit)\\b.*", Pattern.DOTALL);

    /** Words that begin sentences of people, not of events. */
    private static final Set<String> NO_NAMES =
            Set.of("I", "We", "You", "He", "She", "They", "It", "This", "That", "Who", "Somebody", "Someone", "Nobody");

    /** What an event without a date says, in a dump that marks no comment; any other words may be a comment's. */
    private static final Pattern PLAIN_WITHOUT_DATE = Pattern.compile(
            "(?:subscribed|unsubscribed|awarded a token|rescinded a token|retitled this revision\\b.*"
                    + "|edited the (?:summary|test plan) of this revision|added (?:a subscriber|subscribers)\\b.*"
                    + "|(?:marked|unmarked) (?:an|\\d+) inline comments? as (?:not )?done)\\.",
            Pattern.DOTALL);

    /** No event's words are longer, save by a title of a thousand letters. */
    private static final int LONGEST = 2_000;

    /** Reads words as an event; empty when nothing about them is like one. */
    static Optional<DumpHead> of(String line) {
        String words = DumpLine.bare(line);
        if (words.isEmpty() || words.length() > LONGEST) {
            return Optional.empty();
        }
        words = EventRules.withoutButtons(words);
        if (NAMELESS.matcher(words).matches()) {
            return Optional.of(new DumpHead(words, Optional.empty(), EventRules.kindOf(words), words));
        }
        Matcher named = NAMED.matcher(words);
        if (named.matches() && !NO_NAMES.contains(named.group(1))) {
            Optional<EventRules.Kind> kind = EventRules.kindOf(named.group(2));
            return Optional.of(new DumpHead(words, Optional.of(Person.named(named.group(1))), kind, named.group(2)));
        }
        return Optional.empty();
    }

    /** Reads words that stand where only an event's can. */
    static DumpHead certainly(String line) {
        String words = EventRules.withoutButtons(DumpLine.bare(line));
        return of(line).filter(head -> head.kind().isPresent())
                .orElse(new DumpHead(words, Optional.empty(), Optional.empty(), words));
    }

    /** Tells whether the words, with a date behind them, are an event. */
    boolean isEventWithDate() {
        return kind.isPresent() || words.endsWith(".");
    }

    /** Tells whether the words are an event even with no date behind them. */
    boolean isEventWithoutDate() {
        return words.endsWith(".")
                && kind.isPresent()
                && (kind.get() != EventRules.Kind.PLAIN
                        || PLAIN_WITHOUT_DATE.matcher(shape).matches());
    }
}
