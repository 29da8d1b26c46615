package org.reviewarchive;

import java.nio.file.Path;
import java.util.Map;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.SavedObject;
import org.reviewarchive.search.SearchIndex;
import org.reviewarchive.site.SiteWriter;
import org.reviewarchive.site.search.SearchedObjects;
import org.reviewarchive.site.search.SearchedReviews;

/**
 * Beside the second pass: takes the words of each review, task and commit as it is rendered, and writes the search
 * behind it.
 */
final class IndexPass implements AutoCloseable {
    private final SearchIndex index;
    private final Progress progress;

    IndexPass(Path scratch, LinkIndex links, SiteWriter writer, Progress progress) {
        this.index = SearchIndex.open(scratch, links, writer::write);
        this.progress = progress;
    }

    /** Takes one review as its files are made; thread-safe. */
    void add(Review review, PageRecord record) {
        record.found(index.add(new SearchedReviews(record.links()).of(review), record::write));
    }

    /** Takes one task or commit likewise. */
    void add(SavedObject object, PageRecord record) {
        record.found(index.add(new SearchedObjects(record.links()).of(object), record::write));
    }

    /** Takes what the former build found of a page that stays; thread-safe. */
    void keep(PagePath page, Map<String, Integer> terms) {
        index.keep(page, terms);
    }

    /** Returns the number of a page, which shows in what is written of it. */
    int number(PagePath page) {
        return index.number(page);
    }

    /** Writes the search when all were taken. */
    void finish() {
        progress.done("indexing", 0, 1);
        index.finish();
        progress.done("indexing", 1, 1);
    }

    @Override
    public void close() {
        index.close();
    }
}
