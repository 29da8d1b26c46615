package org.reviewarchive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.reviewarchive.attachment.AttachmentStore;
import org.reviewarchive.store.ObjectStore;
import org.reviewarchive.store.ReviewStore;

/**
 * What a build keeps on disk between the passes. Closing removes all of it.
 *
 * @param reviews what was read of reviews
 * @param objects the tasks and commits
 * @param attachments the files that all of them may show
 * @param search a folder for what the search sorts; whoever uses it removes it
 */
record Stores(ReviewStore reviews, ObjectStore objects, AttachmentStore attachments, Path search)
        implements AutoCloseable {
    /** Builds of different sites, and a check beside a build, may share a cache folder; each has a part of its own. */
    static Stores open(SiteOptions options, String goal) throws IOException {
        Path output = options.outputDirectory().toAbsolutePath().normalize();
        String part =
                String.format(Locale.ROOT, "%s-%08x", goal, output.toString().hashCode());
        Path cache = options.cacheDirectory();
        return new Stores(
                ReviewStore.open(cache.resolve(part)),
                ObjectStore.open(cache.resolve(part + "-objects")),
                AttachmentStore.open(cache.resolve(part + "-files")),
                cache.resolve(part + "-search"));
    }

    @Override
    public void close() throws IOException {
        try {
            reviews.close();
        } finally {
            try {
                objects.close();
            } finally {
                attachments.close();
            }
        }
    }
}
