package org.reviewarchive.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.ledger.Ledger;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.ObjectFacts;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.model.ObjectKind;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.SavedObject;
import org.reviewarchive.site.view.SiteFrame;
import org.reviewarchive.site.view.SiteSettings;
import org.reviewarchive.site.view.completeness.CompletenessViews;
import org.reviewarchive.site.view.list.ListViews;
import org.reviewarchive.site.view.list.ObjectListViews;
import org.reviewarchive.site.view.object.ObjectViews;
import org.reviewarchive.site.view.review.Neighbours;
import org.reviewarchive.site.view.review.PatchSetPages;
import org.reviewarchive.site.view.review.ReviewViews;
import org.reviewarchive.text.Texts;

/**
 * Chooses the pages of the site. Reviews come one at a time and are not kept; lists are made from the small facts of
 * the link index. Immutable and thread-safe.
 */
public final class Pages {
    private final LinkIndex links;
    private final ReviewLists lists;
    private final SiteFrame frame;
    private final ReviewViews reviewViews;
    private final PatchSetPages patchSetPages;
    private final ListViews listViews;
    private final ObjectViews objectViews;
    private final ObjectListViews objectListViews;
    private final PathPages pathPages;
    private final StatisticsPages statisticsPages;
    private final Map<String, Integer> positions = new HashMap<>();

    /**
     * Prepares the pages of a site.
     *
     * @param settings what all pages share
     * @param links every review of the archive
     */
    public Pages(SiteSettings settings, LinkIndex links) {
        this.links = links;
        this.lists = new ReviewLists(settings.title(), links);
        this.frame = new SiteFrame(settings, menu(settings.texts()));
        this.reviewViews = new ReviewViews(frame, links);
        this.patchSetPages = new PatchSetPages(frame, links);
        this.listViews = new ListViews(frame, links, lists.ways());
        this.objectViews = new ObjectViews(frame, links);
        this.objectListViews = new ObjectListViews(frame, links, listViews);
        this.pathPages = new PathPages(frame, links);
        this.statisticsPages = new StatisticsPages(frame, links);
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
                reviewViews.of(review, diagnostics, neighbours(review.key())));
    }

    /** Returns a page for each patch set that has files and is not the one on the review's page. */
    public Stream<Page> patchSets(Review review) {
        return PatchSetPages.of(review).stream()
                .map(patchSet -> new Page(
                        Addresses.patchSet(review.host(), review.id(), patchSet.id()),
                        "patch-set",
                        patchSetPages.of(review, patchSet)));
    }

    /**
     * Returns the page of one task or commit.
     *
     * @param object the task or commit
     * @param diagnostics what its capture lacks
     */
    public Page object(SavedObject object, List<Diagnostic> diagnostics) {
        return new Page(Addresses.object(object.host(), object.id()), "object", objectViews.of(object, diagnostics));
    }

    /**
     * Returns every page that lists reviews, people, tasks or commits, made one by one as the stream is read; the front
     * door first.
     */
    public Stream<Page> lists() {
        Stream<Page> reviews = Stream.concat(lists.ofReviews(), lists.byOwner().stream())
                .flatMap(list -> IntStream.rangeClosed(1, list.pages())
                        .mapToObj(page -> new Page(list.address(page), "list", listViews.of(list, page))));
        Stream<Page> owners =
                Stream.of(lists).map(all -> new Page(Addresses.owners(), "owners", listViews.owners(all.byOwner())));
        return Stream.of(reviews, owners, objectLists(), pathPages.pages(), statisticsPages.pages())
                .flatMap(Function.identity());
    }

    private Stream<Page> objectLists() {
        List<ObjectFacts> tasks = objects(ObjectKind.TASK);
        List<ObjectFacts> commits = objects(ObjectKind.COMMIT);
        List<Page> pages = new ArrayList<>();
        if (!tasks.isEmpty()) {
            pages.add(new Page(
                    Addresses.tasks(), "objects", objectListViews.of(Addresses.tasks(), "Tasks", "task", tasks)));
        }
        if (!commits.isEmpty()) {
            pages.add(new Page(
                    Addresses.commits(),
                    "objects",
                    objectListViews.of(Addresses.commits(), "Commits", "commit", commits)));
        }
        return pages.stream();
    }

    private List<ObjectFacts> objects(ObjectKind kind) {
        return links.objects().stream().filter(facts -> facts.kind() == kind).toList();
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
                .mapToObj(page -> new Page(Addresses.completeness(page), "completeness", views.of(page)));
    }

    private List<SiteFrame.Entry> menu(Texts texts) {
        List<SiteFrame.Entry> menu = new ArrayList<>();
        menu.add(new SiteFrame.Entry(Addresses.front(), "Newest"));
        lists.ways().stream()
                .filter(list -> list.kind().equals(ReviewLists.STATUS))
                .forEach(list -> menu.add(new SiteFrame.Entry(list.address(1), list.words())));
        menu.add(new SiteFrame.Entry(Addresses.owners(), "People"));
        if (!objects(ObjectKind.TASK).isEmpty()) {
            menu.add(new SiteFrame.Entry(Addresses.tasks(), "Tasks"));
        }
        if (!objects(ObjectKind.COMMIT).isEmpty()) {
            menu.add(new SiteFrame.Entry(Addresses.commits(), "Commits"));
        }
        menu.add(new SiteFrame.Entry(Addresses.paths(), texts.of("paths")));
        menu.add(new SiteFrame.Entry(Addresses.statistics(), texts.of("statistics")));
        menu.add(new SiteFrame.Entry(Addresses.completeness(1), "What is missing"));
        return menu;
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
