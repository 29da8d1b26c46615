package org.reviewarchive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.reviewarchive.cache.KeptPage;
import org.reviewarchive.cache.PageCache;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.feed.SiteMap;
import org.reviewarchive.hash.Sha256;
import org.reviewarchive.json.ReviewJson;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.Answers;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.PageFacts;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.SavedObject;
import org.reviewarchive.patch.MailboxPatch;
import org.reviewarchive.site.CapturedPages;
import org.reviewarchive.site.Page;
import org.reviewarchive.site.Pages;
import org.reviewarchive.site.SiteFile;
import org.reviewarchive.site.SiteWriter;
import org.reviewarchive.site.Theme;
import org.reviewarchive.site.markdown.MarkdownTwin;

/**
 * The larger part of the second pass: writes the files of every review, task and commit, each from the store and alone
 * in memory, or keeps those that the former build made of the same. Thread-safe.
 */
final class CapturedPass {
    private final Site site;
    private final Stores stores;
    private final String made;
    private final Answers answers;
    private final PageCache cache;

    /**
     * What pages are made with.
     *
     * @param theme the look
     * @param pages what pages there are
     * @param links what all pages know of each other
     * @param writer takes the files
     * @param map notes the pages
     * @param index the search, where the theme has one
     */
    record Site(Theme theme, Pages pages, LinkIndex links, SiteWriter writer, SiteMap map, Optional<IndexPass> index) {}

    /**
     * Prepares the pass.
     *
     * @param settings what the user chose, as words that differ where a page may
     */
    CapturedPass(Site site, Gathered gathered, Stores stores, String settings) {
        this.site = site;
        this.stores = stores;
        this.made = settings + site.theme().stamp() + site.pages().surroundings();
        this.answers = new Answers(gathered.links(), key -> gathered.stamp(key, stores));
        this.cache = new PageCache(stores.pages(), answers, site.writer()::has);
    }

    /** Returns the work, a piece for each review, task and commit. */
    Stream<Runnable> work(Gathered gathered) {
        return Stream.concat(
                gathered.reviews().values().stream()
                        .map(review -> () -> publish(
                                review.facts(),
                                stores.reviews().stamp(review.number()),
                                record -> write(stores.reviews().get(review.number()), record))),
                gathered.objects().values().stream()
                        .map(object -> () -> publish(
                                object.facts(),
                                stores.objects().stamp(object.number()),
                                record -> writeObject(stores.objects().get(object.number()), record))));
    }

    private void publish(PageFacts facts, String content, Consumer<PageRecord> render) {
        String number = site.index()
                .map(search -> Integer.toString(search.number(facts.page())))
                .orElse("");
        String stamp = Sha256.of(String.join("\n", made, content, number).getBytes(UTF_8));
        String key = facts.page().value();
        Optional<KeptPage> kept = cache.find(key, stamp);
        if (kept.isPresent()) {
            keep(facts, kept.get());
        } else {
            PageRecord record = new PageRecord(site.writer(), site.links());
            render.accept(record);
            cache.put(key, record.kept(stamp, answers));
        }
        site.map().add(facts.page());
    }

    private void keep(PageFacts facts, KeptPage kept) {
        kept.files().forEach(site.writer()::keep);
        kept.files().stream().map(SiteFile::path).filter(path -> path.isPage()).forEach(site.map()::add);
        site.index().ifPresent(search -> search.keep(facts.page(), kept.terms()));
    }

    private void write(Diagnosed<Review> stored, PageRecord record) {
        Review review = stored.value();
        CapturedPages pages = site.pages().captured(record.links());
        review.patchSets().forEach(patchSet -> writePatch(review, patchSet, record));
        pages.patchSets(review).forEach(page -> write(page, record));
        write(pages.review(review, stored.diagnostics()), record);
        record.write(
                Addresses.twin(review.host(), review.id()),
                new MarkdownTwin(site.theme().texts(), record.links()).of(review, stored.diagnostics()));
        record.write(
                Addresses.reviewData(review.host(), review.id()),
                ReviewJson.document(review, stored.diagnostics(), record.links()));
        site.index().ifPresent(search -> search.add(review, record));
    }

    private void writePatch(Review review, PatchSet patchSet, PageRecord record) {
        Optional<byte[]> captured = patchSet.patch().flatMap(stores.attachments()::bytes);
        MailboxPatch.of(review, patchSet, captured)
                .ifPresent(bytes -> record.write(Addresses.patch(review.host(), review.id(), patchSet.id()), bytes));
    }

    private void writeObject(Diagnosed<SavedObject> stored, PageRecord record) {
        write(site.pages().captured(record.links()).object(stored.value(), stored.diagnostics()), record);
        site.index().ifPresent(search -> search.add(stored.value(), record));
    }

    private void write(Page page, PageRecord record) {
        site.map().add(page.path());
        record.write(page.path(), site.theme().render(page));
    }
}
