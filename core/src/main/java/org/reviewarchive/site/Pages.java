package org.reviewarchive.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reviewarchive.ledger.Ledger;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.model.ObjectKind;
import org.reviewarchive.site.view.SiteFrame;
import org.reviewarchive.site.view.SiteSettings;
import org.reviewarchive.site.view.completeness.CompletenessViews;
import org.reviewarchive.site.view.front.FrontViews;
import org.reviewarchive.site.view.front.WorkViews;
import org.reviewarchive.site.view.list.Order;
import org.reviewarchive.site.view.list.ReviewLists;
import org.reviewarchive.site.view.list.RowViews;
import org.reviewarchive.site.view.resolve.ResolveViews;
import org.reviewarchive.site.view.statistics.StatisticsViews;
import org.reviewarchive.statistics.Statistics;
import org.reviewarchive.text.Texts;

/**
 * Chooses the pages of the site. Lists are made from the small facts of the link index; what captures show comes one at
 * a time and is not kept. Immutable and thread-safe.
 */
public final class Pages {
    private final LinkIndex links;
    private final ReviewLists lists;
    private final MachineFiles machineFiles;
    private final SiteFrame frame;
    private final ListPages listPages;
    private final PeoplePages peoplePages;
    private final PathPages pathPages;

    /**
     * Prepares the pages of a site.
     *
     * @param settings what all pages share
     * @param links every review of the archive
     */
    public Pages(SiteSettings settings, LinkIndex links) {
        this.links = links;
        this.lists = new ReviewLists(links, settings.texts());
        this.machineFiles = new MachineFiles(settings, links, lists);
        this.frame = new SiteFrame(settings, menu(settings.texts()), machineFiles.feeds());
        this.listPages = new ListPages(frame, links, lists);
        this.peoplePages = new PeoplePages(frame, links);
        this.pathPages = new PathPages(frame, links);
    }

    /**
     * Returns what makes the pages of what captures show.
     *
     * @param watched the link index, as those pages are to ask it
     */
    public CapturedPages captured(LinkIndex watched) {
        return new CapturedPages(frame, watched);
    }

    /** Returns what stands around every page, as words that differ where it does. */
    public String surroundings() {
        return frame.surroundings();
    }

    /**
     * Returns the front door.
     *
     * @param ledger what the archive lacks
     */
    public Page front(Ledger ledger) {
        return new Page(Addresses.front(), "front", () -> new FrontViews(frame, links, lists).of(ledger));
    }

    /** Returns every page that leads to others, one by one: an archive has many more of them than reviews. */
    public Stream<Page> lists() {
        return Stream.of(
                        listPages.pages(),
                        Stream.of(work()),
                        resolver(),
                        peoplePages.pages(),
                        pathPages.pages(),
                        Stream.of(statistics()))
                .flatMap(pages -> pages);
    }

    private Page work() {
        return new Page(Addresses.work(), "work", () -> new WorkViews(frame, lists, new RowViews(frame, links)).view());
    }

    /** Nothing but a script can resolve an address where no server does. */
    private Stream<Page> resolver() {
        return frame.resolves()
                ? Stream.of(new Page(Addresses.resolver(), "resolve", () -> new ResolveViews(frame, lists).view()))
                : Stream.empty();
    }

    private Page statistics() {
        return new Page(
                Addresses.statistics(),
                "statistics",
                () -> new StatisticsViews(frame).of(Statistics.of(links.newestFirst())));
    }

    /** Hands out the files for programs that go with the lists, each with its path. */
    public void machineFiles(BiConsumer<PagePath, byte[]> out) {
        machineFiles.write(out);
    }

    /**
     * Returns the pages of what the archive lacks, the first of which is in the menu.
     *
     * @param ledger what it lacks
     * @param addresses how many addresses there are to fetch
     */
    public Stream<Page> completeness(Ledger ledger, int addresses) {
        CompletenessViews views = new CompletenessViews(frame, ledger, addresses);
        return IntStream.rangeClosed(1, views.pages())
                .mapToObj(page -> new Page(Addresses.completeness(page), "completeness", () -> views.of(page)));
    }

    private List<SiteFrame.Entry> menu(Texts texts) {
        List<SiteFrame.Entry> menu = new ArrayList<>();
        menu.add(new SiteFrame.Entry(lists.of(Order.NEWEST).address(1), texts.of("reviews")));
        menu.add(new SiteFrame.Entry(Addresses.work(), texts.of("work")));
        menu.add(new SiteFrame.Entry(Addresses.people(1), texts.of("people")));
        if (has(ObjectKind.TASK)) {
            menu.add(new SiteFrame.Entry(Addresses.tasks(1), texts.of("objectsTask")));
        }
        if (has(ObjectKind.COMMIT)) {
            menu.add(new SiteFrame.Entry(Addresses.commits(1), texts.of("objectsCommit")));
        }
        menu.add(new SiteFrame.Entry(Addresses.paths(), texts.of("paths")));
        menu.add(new SiteFrame.Entry(Addresses.statistics(), texts.of("statistics")));
        menu.add(new SiteFrame.Entry(Addresses.completeness(1), texts.of("missing")));
        return menu;
    }

    private boolean has(ObjectKind kind) {
        return links.objects().stream().anyMatch(facts -> facts.kind() == kind);
    }
}
