package org.reviewarchive.reader.phabricator.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Status;
import org.reviewarchive.reader.phabricator.words.PageClock;
import org.reviewarchive.reader.phabricator.words.StatusWords;

/** Reads the top of a page: which revision it is, its title, state, author and date. */
final class HeaderReader {
    private static final Pattern PAGE_TITLE =
            Pattern.compile("\\P{Alnum}*(D[1-9]\\d{0,8})\\b[:\\s]*(.*)", Pattern.DOTALL);
    private static final Pattern OTHER_OBJECT =
            Pattern.compile("\\P{Alnum}*(?:[A-CE-Z]\\d{1,9}|r[A-Z]+[0-9a-f]{5,40})\\b");

    private static final Pattern AUTHORED = Pattern.compile("Authored by .*? on (.+?)\\.?");

    private final Document page;

    HeaderReader(Document page) {
        this.page = page;
    }

    /** Returns the revision's mark from the crumbs or the page's title; empty when the page is of something else. */
    Optional<String> id() {
        Optional<String> crumb = Optional.empty();
        for (Element each : Dom.all(page, "phui-crumb-name")) {
            crumb = Optional.of(Dom.words(each));
        }
        Matcher title = PAGE_TITLE.matcher(page.title());
        // A file, rule or project may be called like a revision; its way then leads through its own application.
        Crumbs way = Crumbs.of(page);
        boolean elsewhere = !way.names().isEmpty() && !way.application().equals("differential");
        return crumb.filter(words -> words.matches("D[1-9]\\d{0,8}"))
                .or(() -> title.matches() && !elsewhere ? Optional.of(title.group(1)) : Optional.empty());
    }

    /** Tells whether the crumbs or the window's title begin with the mark of another object, such as a task. */
    boolean isOfAnotherObject() {
        boolean inCrumbs = Dom.all(page, "phui-crumb-name").stream()
                .map(Dom::words)
                .anyMatch(words -> OTHER_OBJECT.matcher(words).matches());
        return inCrumbs || OTHER_OBJECT.matcher(page.title()).lookingAt();
    }

    /**
     * Returns the title as its author wrote it; the page's heading, else what follows the mark in the window's title.
     */
    Optional<String> title() {
        Optional<String> heading = Dom.first(page, "phui-header-header")
                .map(Element::wholeText)
                .map(text -> text.indexOf('\n') >= 0 ? Dom.fold(text) : text.strip());
        Matcher title = PAGE_TITLE.matcher(page.title());
        return heading.filter(text -> !text.isEmpty())
                .or(() -> title.matches() ? Optional.of(title.group(2)) : Optional.empty())
                .filter(text -> !text.isBlank());
    }

    /** The state of a revision. */
    Optional<Status> status() {
        return label().map(StatusWords::of);
    }

    /** The words for the state are a tag in the header, before 2016 plain words there. */
    Optional<String> label() {
        Optional<Element> header =
                Dom.first(page, "phui-header-subheader").or(() -> Dom.first(page, "phui-header-view"));
        return header.flatMap(h -> Dom.first(h, "phui-tag-core"))
                .or(() -> Dom.first(page, "phui-header-status"))
                .or(() -> header.filter(h -> h.hasClass("phui-header-view"))
                        .flatMap(h -> Dom.first(page, "phui-tag-core")))
                .map(Dom::words)
                .filter(label -> !label.isEmpty());
    }

    Optional<Person> owner() {
        return Dom.first(page, "phui-head-thing-view").flatMap(People::firstIn);
    }

    Optional<Moment> created(PageClock clock) {
        return Dom.first(page, "phui-head-thing-view")
                .map(Dom::words)
                .map(AUTHORED::matcher)
                .filter(Matcher::matches)
                .map(words -> clock.read(words.group(1)));
    }
}
