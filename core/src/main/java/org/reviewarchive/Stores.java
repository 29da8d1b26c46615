package org.reviewarchive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.reviewarchive.attachment.AttachmentStore;
import org.reviewarchive.store.ReviewStore;

/**
 * What a build keeps on disk between the passes. Closing removes all of it.
 *
 * @param reviews what was read of reviews
 * @param attachments the files that they may show
 */
record Stores(ReviewStore reviews, AttachmentStore attachments) implements AutoCloseable {
    /** Builds of different sites, and a check beside a build, may share a cache folder; each has a part of its own. */
    static Stores open(SiteOptions options, String goal) throws IOException {
        Path output = options.outputDirectory().toAbsolutePath().normalize();
        String part =
                String.format(Locale.ROOT, "%s-%08x", goal, output.toString().hashCode());
        ReviewStore reviews = ReviewStore.open(options.cacheDirectory().resolve(part));
        try {
            return new Stores(
                    reviews, AttachmentStore.open(options.cacheDirectory().resolve(part + "-files")));
        } catch (IOException | RuntimeException failure) {
            reviews.close();
            throw failure;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            reviews.close();
        } finally {
            attachments.close();
        }
    }
}
