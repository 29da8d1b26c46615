package org.reviewarchive;

import java.nio.file.Path;
import org.reviewarchive.link.LinkIndex;
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
    private final SearchedReviews reviews;
    private final SearchedObjects objects;
    private final SearchIndex index;
    private final Progress progress;

    IndexPass(Path scratch, LinkIndex links, SiteWriter writer, Progress progress) {
        this.reviews = new SearchedReviews(links);
        this.objects = new SearchedObjects(links);
        this.index = SearchIndex.open(scratch, links, writer::write);
        this.progress = progress;
    }

    /** Takes one review; thread-safe. */
    void add(Review review) {
        index.add(reviews.of(review));
    }

    /** Takes one task or commit; thread-safe. */
    void add(SavedObject object) {
        index.add(objects.of(object));
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
