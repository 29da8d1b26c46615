package org.reviewarchive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.reviewarchive.attachment.AttachmentStore;
import org.reviewarchive.cache.CacheFolder;
import org.reviewarchive.cache.Program;
import org.reviewarchive.store.ObjectStore;
import org.reviewarchive.store.ReviewStore;

/**
 * What a build keeps on disk: the stores between the passes, which closing removes, and what it leaves to the next.
 *
 * @param reviews what was read of reviews
 * @param objects the tasks and commits
 * @param attachments the files that all of them may show
 * @param search a folder for what the search sorts; whoever uses it removes it
 * @param reads what readers made of captures, for the next build
 * @param pages what pages stand on, for the next build
 */
record Stores(
        ReviewStore reviews,
        ObjectStore objects,
        AttachmentStore attachments,
        Path search,
        CacheFolder reads,
        CacheFolder pages)
        implements AutoCloseable {
    /** Builds of different sites, and a check beside a build, may share a cache folder; each has a part of its own. */
    static Stores open(SiteOptions options, String goal) throws IOException {
        Path output = options.outputDirectory().toAbsolutePath().normalize();
        String part =
                String.format(Locale.ROOT, "%s-%08x", goal, output.toString().hashCode());
        Path cache = options.cacheDirectory();
        String version = Program.version();
        return new Stores(
                ReviewStore.open(cache.resolve(part)),
                ObjectStore.open(cache.resolve(part + "-objects")),
                AttachmentStore.open(cache.resolve(part + "-files")),
                cache.resolve(part + "-search"),
                CacheFolder.open(cache.resolve(part + "-reads"), version + " " + options.timeZone()),
                CacheFolder.open(cache.resolve(part + "-pages"), version));
    }

    /** Forgets what the build, now done, had no use for. */
    void sweep() throws IOException {
        reads.sweep();
        pages.sweep();
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
