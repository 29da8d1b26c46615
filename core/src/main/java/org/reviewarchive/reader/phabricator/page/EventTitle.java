package org.reviewarchive.reader.phabricator.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
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
 * @param marks what stands beside it: which token, that it was edited, by which way it came when not by hand
 */
record EventTitle(Optional<Person> who, String words, String deed, Optional<Moment> when, List<String> marks) {
    static final String EXTRA = "phui-timeline-extra";

    /** What a line ends with in place of a date when nobody has submitted it. */
    private static final String PREVIEW = "PREVIEW";

    /** The way of nearly every event; it says nothing. */
    private static final String BY_HAND = "Via Web";

    static EventTitle of(Element title, PageClock clock, PageMeta meta) {
        Optional<Element> extra = Dom.first(title, EXTRA);
        String words = EventRules.withoutButtons(wordsWithoutEnd(title));
        Optional<Element> first = Stream.concat(
                        Dom.links(title).stream().limit(1), Dom.first(title, "phui-handle").stream())
                .filter(handle -> words.startsWith(Dom.words(handle)))
                .findFirst();
        String name = first.map(Dom::words).orElse("");
        Optional<Person> who = first.flatMap(People::actor);
        String deed = who.isPresent() ? words.substring(name.length()).strip() : words;
        return new EventTitle(who, words, deed, extra.flatMap(e -> when(e, clock)), marks(title, extra, meta));
    }

    /** Tells whether a part of the timeline only shows a logged-in reader what her own comment would look like. */
    static boolean isPreview(Element shell) {
        return Dom.first(shell, EXTRA)
                .filter(extra -> Dom.words(extra).equals(PREVIEW))
                .isPresent();
    }

    private static List<String> marks(Element title, Optional<Element> extra, PageMeta meta) {
        List<String> marks = new ArrayList<>();
        Dom.first(title, "phui-timeline-token").flatMap(Tokens::name).ifPresent(marks::add);
        extra.map(EventTitle::besideDate).ifPresent(marks::addAll);
        extra.ifPresent(end -> end.getAllElements().stream().map(meta::tip).forEach(tip -> tip.ifPresent(marks::add)));
        return marks.stream().filter(mark -> !mark.equals(BY_HAND)).distinct().toList();
    }

    /** Pages before 2017 write out the way that newer ones put into a tooltip. */
    private static List<String> besideDate(Element extra) {
        List<String> found = new ArrayList<>();
        extra.filter((node, depth) -> {
            if (node instanceof Element part && (part.normalName().equals("a") || Dom.isUnseen(part))) {
                return NodeFilter.FilterResult.SKIP_CHILDREN;
            }
            if (node instanceof TextNode text) {
                Stream.of(text.getWholeText().split("[·•]"))
                        .map(Dom::fold)
                        .filter(word -> !word.isEmpty() && !word.equals(shown(extra)))
                        .forEach(found::add);
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
        return found;
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
