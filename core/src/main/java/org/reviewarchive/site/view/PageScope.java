package org.reviewarchive.site.view;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.markup.HiddenCharacters;
import org.reviewarchive.markup.RichText;
import org.reviewarchive.markup.SafeHtml;
import org.reviewarchive.model.Person;
import org.reviewarchive.text.Texts;

/** What all parts of one page share: how links are made from there, and which ids are taken. */
public final class PageScope {
    private final Texts texts;
    private final LinkIndex links;
    private final String host;
    private final PagePath page;
    private final PagePath home;
    private final Set<String> taken = new HashSet<>();

    /**
     * Starts a page.
     *
     * @param texts the words of the site
     * @param links where things are
     * @param host the host that plain names mean
     * @param page the page
     */
    public PageScope(Texts texts, LinkIndex links, String host, PagePath page) {
        this.texts = texts;
        this.links = links;
        this.host = host;
        this.page = page;
        this.home = page;
    }

    private PageScope(PageScope part, PagePath home) {
        texts = part.texts;
        links = part.links;
        host = part.host;
        page = part.page;
        this.home = home;
    }

    /** Returns a scope with no id taken for the same page, which shows a part of what stands on another. */
    public PageScope of(PagePath whole) {
        return new PageScope(this, whole);
    }

    /** Returns the words of the site. */
    public Texts texts() {
        return texts;
    }

    /** Takes an id for an element; returns nothing when an element before it has it, as ids are unique on a page. */
    public String claim(String id) {
        return taken.add(id) ? id : "";
    }

    /** Takes the ids that the page uses for itself. */
    public void reserve(List<String> ids) {
        taken.addAll(ids);
    }

    /** Returns what somebody wrote with its links, and with what turns the direction of its text said in words. */
    public SafeHtml linked(RichText text) {
        return linked(text.html());
    }

    /** Returns plain words with the objects and people they name as links. */
    public SafeHtml linked(String words) {
        return linked(SafeHtml.escape(words));
    }

    private SafeHtml linked(SafeHtml html) {
        return HiddenCharacters.told(links.linked(html, host, page, texts.of("notInArchive")));
    }

    public String to(PagePath other) {
        return page.to(other);
    }

    public String to(PagePath other, String fragment) {
        return page.to(other, fragment);
    }

    /** Returns the address of a spot on this page. */
    public String spot(String fragment) {
        return page.to(page, fragment);
    }

    /** Returns the address of a spot on the page of the whole review, which is where things have their address. */
    public String home(String fragment) {
        return page.to(home, fragment);
    }

    public PersonView person(Person person) {
        Optional<String> own = links.people().page(person.name()).map(page::to);
        return new PersonView(person.name(), person.displayName().orElse(""), own);
    }

    /** Returns an address that may be linked: captures choose their addresses, and a link can do more than lead. */
    public static Optional<String> web(Optional<URI> address) {
        return address.filter(
                        uri -> "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                .map(URI::toString);
    }
}
