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

/** The pages of people: one of everybody, one for each, and the threads each began. */
final class PeoplePages {
    private final SiteFrame frame;
    private final LinkIndex links;

    PeoplePages(SiteFrame frame, LinkIndex links) {
        this.frame = frame;
        this.links = links;
    }

    /** Returns the pages, made one by one as the stream is read. */
    Stream<Page> pages() {
        List<PersonFacts> all = PeopleFacts.of(links);
        PeopleViews everybody = new PeopleViews(frame, links, all);
        PersonViews views = new PersonViews(frame, links, new RowViews(frame, links));
        Stream<Page> lists = IntStream.rangeClosed(1, everybody.paging().pages())
                .mapToObj(page -> new Page(Addresses.people(page), "people", everybody.of(page)));
        return Stream.concat(lists, all.stream().flatMap(person -> pages(person, views)));
    }

    private Stream<Page> pages(PersonFacts person, PersonViews views) {
        List<PersonFacts.Begun> begun = person.begun(links.people());
        Page own = new Page(Addresses.person(person.name()), "person-page", views.of(person, begun));
        Stream<Page> threads = views.threadPaging(person).stream()
                .flatMap(paging -> IntStream.rangeClosed(1, paging.pages())
                        .mapToObj(page -> new Page(
                                paging.addresses().apply(page),
                                "threads",
                                views.threads(person, begun, paging, page))));
        return Stream.concat(Stream.of(own), threads);
    }
}
