package org.reviewarchive.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.ledger.Ledger;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.model.ObjectKind;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.SavedObject;
import org.reviewarchive.site.view.SiteFrame;
import org.reviewarchive.site.view.SiteSettings;
import org.reviewarchive.site.view.completeness.CompletenessViews;
import org.reviewarchive.site.view.front.FrontViews;
import org.reviewarchive.site.view.front.WorkViews;
import org.reviewarchive.site.view.list.Order;
import org.reviewarchive.site.view.list.ReviewLists;
import org.reviewarchive.site.view.list.RowViews;
import org.reviewarchive.site.view.object.ObjectViews;
import org.reviewarchive.site.view.resolve.ResolveViews;
import org.reviewarchive.site.view.review.Neighbours;
import org.reviewarchive.site.view.review.PatchSetPages;
import org.reviewarchive.site.view.review.ReviewViews;
import org.reviewarchive.site.view.statistics.StatisticsViews;
import org.reviewarchive.statistics.Statistics;
import org.reviewarchive.text.Texts;

/**
 * Chooses the pages of the site. Reviews come one at a time and are not kept; lists are made from the small facts of
 * the link index. Immutable and thread-safe.
 */
public final class Pages {
    private final LinkIndex links;
    private final ReviewLists lists;
    private final MachineFiles machineFiles;
    private final SiteFrame frame;
    private final ReviewViews reviewViews;
    private final PatchSetPages patchSetPages;
    private final ObjectViews objectViews;
    private final ListPages listPages;
    private final PeoplePages peoplePages;
    private final PathPages pathPages;
    private final Map<String, Integer> positions = new HashMap<>();

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
        this.reviewViews = new ReviewViews(frame, links);
        this.patchSetPages = new PatchSetPages(frame, links);
        this.objectViews = new ObjectViews(frame, links);
        this.listPages = new ListPages(frame, links, lists);
        this.peoplePages = new PeoplePages(frame, links);
        this.pathPages = new PathPages(frame, links);
        for (ReviewFacts facts : links.newestFirst()) {
            positions.put(facts.key(), positions.size());
        }
    }

    /**
     * Returns the page of one review.
     *
     * @param review the review
     * @param diagnostics what its captures lack
     */
    public Page review(Review review, List<Diagnostic> diagnostics) {
        return new Page(
                Addresses.review(review.host(), review.id()),
                "review",
                () -> reviewViews.of(review, diagnostics, neighbours(review.key())));
    }

    /** Returns a page for each patch set that has files and is not the one on the review's page. */
    public Stream<Page> patchSets(Review review) {
        return PatchSetPages.of(review).stream()
                .map(patchSet -> new Page(
                        Addresses.patchSet(review.host(), review.id(), patchSet.id()),
                        "patch-set",
                        () -> patchSetPages.of(review, patchSet)));
    }

    /**
     * Returns the page of one task or commit.
     *
     * @param object the task or commit
     * @param diagnostics what its capture lacks
     */
    public Page object(SavedObject object, List<Diagnostic> diagnostics) {
        return new Page(
                Addresses.object(object.host(), object.id()), "object", () -> objectViews.of(object, diagnostics));
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

    private Neighbours neighbours(String key) {
        Integer position = positions.get(key);
        return position == null
                ? new Neighbours(Optional.empty(), Optional.empty())
                : new Neighbours(at(position - 1), at(position + 1));
    }

    private Optional<ReviewFacts> at(int position) {
        List<ReviewFacts> all = links.newestFirst();
        return position < 0 || position >= all.size() ? Optional.empty() : Optional.of(all.get(position));
    }
}
