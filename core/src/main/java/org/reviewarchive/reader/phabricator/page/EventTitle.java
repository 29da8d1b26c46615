package org.reviewarchive.reader.phabricator.page;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.Person;
import org.reviewarchive.reader.phabricator.words.EventRules;
import org.reviewarchive.reader.phabricator.words.PageClock;

/**
 * One line of the timeline: who did what, and at its end when.
 *
 * @param who who the line begins with; empty when it begins with other words
 * @param words the whole line without its end and without buttons
 * @param deed the words after the actor's name
 * @param when the date at its end; only the first line of a group has one
 */
record EventTitle(Optional<Person> who, String words, String deed, Optional<Moment> when) {
    static final String EXTRA = "phui-timeline-extra";

    static EventTitle of(Element title, PageClock clock) {
        Optional<Element> extra = Dom.first(title, EXTRA);
        String words = EventRules.withoutButtons(wordsWithoutEnd(title));
        Optional<Element> first = Dom.links(title).stream().findFirst();
        String name = first.map(Dom::words).orElse("");
        Optional<Person> who = first.filter(link -> words.startsWith(name)).flatMap(People::of);
        String deed = who.isPresent() ? words.substring(name.length()).strip() : words;
        return new EventTitle(who, words, deed, extra.flatMap(e -> when(e, clock)));
    }

    private static String wordsWithoutEnd(Element title) {
        StringBuilder words = new StringBuilder();
        title.filter((node, depth) -> {
            if (node instanceof Element element && (element.hasClass(EXTRA) || Dom.isUnseen(element))) {
                return NodeFilter.FilterResult.SKIP_CHILDREN;
            }
            Dom.appendWords(node, words);
            return NodeFilter.FilterResult.CONTINUE;
        });
        return Dom.fold(words.toString());
    }

    private static Optional<Moment> when(Element extra, PageClock clock) {
        String shown = shown(extra);
        String exact = exact(extra);
        return shown.isEmpty() && exact.isEmpty() ? Optional.empty() : Optional.of(clock.read(shown, exact));
    }

    /** Returns the date as shown: of an end that also says "Edited" or "Via Conduit" it is the last link. */
    static String shown(Element extra) {
        return Dom.first(extra, "screen-only")
                .map(Dom::words)
                .or(() -> Dom.links(extra).stream().reduce((a, b) -> b).map(Dom::words))
                .orElse("");
    }

    static String exact(Element extra) {
        return Dom.first(extra, "print-only").map(e -> Dom.fold(e.wholeText())).orElse("");
    }
}
