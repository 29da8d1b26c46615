package org.reviewarchive.site.view.people;

import java.util.List;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.link.People;
import org.reviewarchive.site.view.MomentView;
import org.reviewarchive.site.view.Paging;
import org.reviewarchive.site.view.SiteFrame;
import org.reviewarchive.text.Texts;

/** Makes the views of the pages that list everybody. Immutable and thread-safe. */
public final class PeopleViews {
    private static final int PAGE_SIZE = 500;

    private final SiteFrame frame;
    private final Texts texts;
    private final People people;
    private final List<PersonFacts> all;

    /**
     * Makes a factory for one site.
     *
     * @param frame what surrounds the pages
     * @param links the archive
     * @param all everybody, in the order of the list
     */
    public PeopleViews(SiteFrame frame, LinkIndex links, List<PersonFacts> all) {
        this.frame = frame;
        this.texts = frame.texts();
        this.people = links.people();
        this.all = all;
    }

    /** Returns how the list is cut into pages. */
    public Paging paging() {
        return new Paging(all.size(), PAGE_SIZE, Addresses::people);
    }

    /** Makes the view of one page; the first is 1. */
    public PeopleView of(int page) {
        PagePath path = Addresses.people(page);
        Paging paging = paging();
        String heading = texts.of("people");
        String tally = texts.of("peopleTally", all.size());
        return new PeopleView(
                frame.around(path, paging.title(page, heading, texts), tally),
                heading,
                tally,
                texts.of("orderPeople"),
                texts.of(paging.pages() == 1 ? "listSort" : "listSortPage"),
                paging.on(page, all).stream().map(person -> row(person, path)).toList(),
                paging.pager(page, texts));
    }

    private PeopleView.Row row(PersonFacts person, PagePath path) {
        return new PeopleView.Row(
                path.to(Addresses.person(person.name())),
                person.name(),
                people.longName(person.name()).orElse(""),
                people.isGroup(person.name()),
                count(person.owned().size()),
                count(person.reviewed().size()),
                count(person.threads()),
                count(person.comments()),
                person.first().map(MomentView::dayOf),
                person.last().map(MomentView::dayOf));
    }

    private String count(int number) {
        return number == 0 ? "" : texts.of("number", number);
    }
}
