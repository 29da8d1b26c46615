package org.reviewarchive.site.view.people;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.link.People;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.model.Resolution;
import org.reviewarchive.model.State;
import org.reviewarchive.site.view.LinkView;
import org.reviewarchive.site.view.MomentView;
import org.reviewarchive.site.view.Paging;
import org.reviewarchive.site.view.SiteFrame;
import org.reviewarchive.site.view.list.Keys;
import org.reviewarchive.site.view.list.ReviewList;
import org.reviewarchive.site.view.list.RowViews;
import org.reviewarchive.site.view.list.SectionView;
import org.reviewarchive.site.view.list.TableView;
import org.reviewarchive.text.Texts;

/** Makes the views of the pages of one person. Immutable and thread-safe. */
public final class PersonViews {
    /** How many rows a section shows; the lists have all. */
    static final int MOST = 25;

    private static final String OWNED = "owner";
    private static final String REVIEWED = "reviewer";

    private final SiteFrame frame;
    private final Texts texts;
    private final People people;
    private final RowViews rows;
    private final ThreadTables threads;

    /**
     * Makes a factory for one site.
     *
     * @param frame what surrounds the pages
     * @param links the archive
     * @param rows makes tables of reviews
     */
    public PersonViews(SiteFrame frame, LinkIndex links, RowViews rows) {
        this.frame = frame;
        this.texts = frame.texts();
        this.people = links.people();
        this.rows = rows;
        this.threads = new ThreadTables(texts);
    }

    /**
     * Makes the view of a person's page.
     *
     * @param person the person
     * @param begun the threads they began
     */
    public PersonPageView of(PersonFacts person, List<PersonFacts.Begun> begun) {
        PagePath path = Addresses.person(person.name());
        List<SectionView> sections = Stream.of(
                        section(path, person, OWNED, person.owned()),
                        section(path, person, REVIEWED, person.reviewed()))
                .flatMap(Optional::stream)
                .toList();
        List<LinkView> parts = new ArrayList<>();
        sections.forEach(section -> parts.add(
                new LinkView("#" + section.sectionId(), section.sectionHeading(), section.sectionNumber(), false)));
        if (!begun.isEmpty()) {
            parts.add(new LinkView("#threads", texts.of("personThreads"), number(begun.size()), false));
        }
        List<String> numbers = numbers(person, begun);
        Stream<String> counted = parts.stream().map(part -> part.words() + " " + part.number());
        String tally = Stream.concat(counted, numbers.stream()).collect(Collectors.joining(" · "));
        return new PersonPageView(
                frame.around(path, person.name(), tally),
                person.name(),
                people.longName(person.name()).orElse(""),
                people.isGroup(person.name()),
                otherNames(person),
                numbers,
                parts,
                sections,
                begun.isEmpty() ? Optional.empty() : Optional.of(begun(path, person, begun)));
    }

    private String otherNames(PersonFacts person) {
        List<String> others = people.others(person.name());
        return others.isEmpty() ? "" : texts.of("personOthers", String.join(", ", others));
    }

    private List<String> numbers(PersonFacts person, List<PersonFacts.Begun> begun) {
        List<String> numbers = new ArrayList<>();
        Map<State, Integer> states = new EnumMap<>(State.class);
        person.owned()
                .forEach(review -> review.status().ifPresent(status -> states.merge(status.state(), 1, Integer::sum)));
        states.forEach((state, count) -> numbers.add(texts.of(Keys.of("person", state), count)));
        if (person.comments() > 0) {
            numbers.add(texts.of("commentCount", person.comments()));
        }
        long open = begun.stream()
                .filter(thread -> thread.thread().resolution() == Resolution.UNRESOLVED)
                .count();
        if (open > 0) {
            numbers.add(texts.of("personUnresolved", open));
        }
        person.first()
                .ifPresent(first -> numbers.add(texts.of(
                        "personActive",
                        MomentView.dayOf(first).date(),
                        MomentView.dayOf(person.last().orElse(first)).date())));
        return numbers;
    }

    private Optional<SectionView> section(PagePath path, PersonFacts person, String kind, List<ReviewFacts> reviews) {
        if (reviews.isEmpty()) {
            return Optional.empty();
        }
        List<ReviewFacts> first = reviews.stream().limit(MOST).toList();
        boolean whole = first.size() == reviews.size();
        TableView table = rows.table(path, texts.of("orderNewest"), whole, first);
        boolean judged = kind.equals(REVIEWED);
        return Optional.of(new SectionView(
                kind,
                texts.of(judged ? "personReviewed" : "personOwned"),
                number(reviews.size()),
                "",
                Optional.of(judged ? rows.judged(table, path, person.name(), first) : table),
                whole
                        ? Optional.empty()
                        : Optional.of(LinkView.of(
                                path.to(Addresses.list(kind, person.name(), 1)),
                                texts.of("listAll", reviews.size())))));
    }

    private PersonPageView.Begun begun(PagePath path, PersonFacts person, List<PersonFacts.Begun> begun) {
        List<PersonFacts.Begun> first = begun.stream().limit(MOST).toList();
        boolean whole = first.size() == begun.size();
        return new PersonPageView.Begun(
                number(begun.size()),
                threads.of(path, rows.hint(whole), first),
                whole
                        ? Optional.empty()
                        : Optional.of(LinkView.of(
                                path.to(Addresses.list("threads", person.name(), 1)),
                                texts.of("threadsAll", begun.size()))));
    }

    /** Returns how the list of a person's threads is cut; there is none where their page shows all. */
    public Optional<Paging> threadPaging(PersonFacts person) {
        return person.threads() <= MOST
                ? Optional.empty()
                : Optional.of(new Paging(
                        person.threads(),
                        ReviewList.PAGE_SIZE,
                        page -> Addresses.list("threads", person.name(), page)));
    }

    /** Makes the view of one page of the list of threads that a person began; the first is 1. */
    public ThreadListView threads(PersonFacts person, List<PersonFacts.Begun> begun, Paging paging, int page) {
        PagePath path = paging.addresses().apply(page);
        String heading = texts.of("threadsBy", person.name());
        String tally = texts.of("threadCount", begun.size());
        return new ThreadListView(
                frame.around(path, paging.title(page, heading, texts), tally),
                heading,
                tally,
                LinkView.of(path.to(Addresses.person(person.name())), person.name()),
                threads.of(path, rows.hint(paging.pages() == 1), paging.on(page, begun)),
                paging.pager(page, texts));
    }

    private String number(int number) {
        return texts.of("number", number);
    }
}
