package org.reviewarchive.site.view;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.markup.RichText;
import org.reviewarchive.markup.SafeHtml;
import org.reviewarchive.model.Person;

/** What all parts of one page share: how links are made from there, and which ids are taken. */
final class PageScope {
    private final LinkIndex links;
    private final String host;
    private final PagePath page;
    private final PagePath home;
    private final Set<String> taken = new HashSet<>();

    PageScope(LinkIndex links, String host, PagePath page) {
        this(links, host, page, page);
    }

    private PageScope(LinkIndex links, String host, PagePath page, PagePath home) {
        this.links = links;
        this.host = host;
        this.page = page;
        this.home = home;
    }

    /** Returns a scope with no id taken for the same page, which shows a part of what stands on another. */
    PageScope of(PagePath whole) {
        return new PageScope(links, host, page, whole);
    }

    /** Takes an id for an element; returns nothing when an element before it has it, as ids are unique on a page. */
    String claim(String id) {
        return taken.add(id) ? id : "";
    }

    /** Takes the ids that the page uses for itself. */
    void reserve(List<String> ids) {
        taken.addAll(ids);
    }

    SafeHtml linked(RichText text) {
        return links.linked(text.html(), host, page);
    }

    /** Returns plain words with the objects and people they name as links. */
    SafeHtml linked(String words) {
        return links.linked(SafeHtml.escape(words), host, page);
    }

    String to(PagePath other) {
        return page.to(other);
    }

    String to(PagePath other, String fragment) {
        return page.to(other, fragment);
    }

    /** Returns the address of a spot on this page. */
    String spot(String fragment) {
        return page.to(page, fragment);
    }

    /** Returns the address of a spot on the page of the whole review, which is where things have their address. */
    String home(String fragment) {
        return page.to(home, fragment);
    }

    PersonView person(Person person) {
        Optional<String> own = links.isOwner(person.name())
                ? Optional.of(page.to(Addresses.list("owner", person.name(), 1)))
                : Optional.empty();
        return new PersonView(person.name(), person.displayName().orElse(""), own);
    }
}
