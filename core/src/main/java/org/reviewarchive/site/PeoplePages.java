package org.reviewarchive.site;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.site.view.SiteFrame;
import org.reviewarchive.site.view.list.RowViews;
import org.reviewarchive.site.view.people.PeopleFacts;
import org.reviewarchive.site.view.people.PeopleViews;
import org.reviewarchive.site.view.people.PersonFacts;
import org.reviewarchive.site.view.people.PersonViews;

/** The pages of people: one of everybody, one for each, and the threads each began. Immutable and thread-safe. */
final class PeoplePages {
    private final LinkIndex links;
    private final List<PersonFacts> all;
    private final PeopleViews everybody;
    private final PersonViews views;

    PeoplePages(SiteFrame frame, LinkIndex links) {
        this.links = links;
        this.all = PeopleFacts.of(links);
        this.everybody = new PeopleViews(frame, links, all);
        this.views = new PersonViews(frame, links, new RowViews(frame, links));
    }

    /** Returns the pages one by one. */
    Stream<Page> pages() {
        Stream<Page> lists = IntStream.rangeClosed(1, everybody.paging().pages())
                .mapToObj(page -> new Page(Addresses.people(page), "people", () -> everybody.of(page)));
        return Stream.concat(lists, all.stream().flatMap(this::pages));
    }

    private Stream<Page> pages(PersonFacts person) {
        List<PersonFacts.Begun> begun = person.begun(links.people());
        Page own = new Page(Addresses.person(person.name()), "person-page", () -> views.of(person, begun));
        Stream<Page> threads = views.threadPaging(person).stream()
                .flatMap(paging -> IntStream.rangeClosed(1, paging.pages())
                        .mapToObj(page -> new Page(
                                paging.addresses().apply(page),
                                "threads",
                                () -> views.threads(person, begun, paging, page))));
        return Stream.concat(Stream.of(own), threads);
    }
}
