package org.reviewarchive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.reviewarchive.diagnostic.SiteException;
import org.reviewarchive.json.ArchiveJson;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.reader.ReviewReader;
import org.reviewarchive.reader.phabricator.PhabricatorReader;
import org.reviewarchive.site.SiteWriter;
import org.reviewarchive.store.ReviewStore;

/**
 * The pipeline from a folder of captures to a published site, and the only entry point.
 *
 * <pre>{@code
 * SiteReport report = new ReviewSite(options, Progress.SILENT).build();
 * }</pre>
 */
public final class ReviewSite {
    private final SiteOptions options;
    private final Progress progress;
    private final List<ReviewReader> readers;

    /** Makes a pipeline; nothing is read yet. */
    public ReviewSite(SiteOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
        this.readers = List.of(new PhabricatorReader(options.timeZone()));
    }

    /**
     * Reads, links, renders and publishes.
     *
     * @throws SiteException when the options or the input make a site impossible, or a diagnostic fails the build; the
     *     former site then stands
     * @throws UncheckedIOException when the machine fails; the former site then stands
     */
    public SiteReport build() {
        try (SiteWriter writer = SiteWriter.open(options.outputDirectory());
                ReviewStore store = openStore()) {
            Tally tally = new Tally();
            FirstPass first = new FirstPass(options, progress, readers, store, tally);
            first.read(openFolder());
            LinkIndex links = LinkIndex.of(facts(first));
            new SecondPass(options, progress, store, writer).render(first, links);
            writer.write(Addresses.archiveData(), ArchiveJson.archive(options.title(), links));
            writer.write(Addresses.completenessData(), ArchiveJson.completeness(lacks(first), links, first.files()));
            SiteReport report = report(tally, links, Optional.of(options.outputDirectory()));
            failIfAsked(report);
            writer.publish();
            return report;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Reads, links and reports, and writes no site. Fails as {@link #build} does. */
    public SiteReport check() {
        try (ReviewStore store = openStore()) {
            Tally tally = new Tally();
            FirstPass first = new FirstPass(options, progress, readers, store, tally);
            first.read(openFolder());
            SiteReport report = report(tally, LinkIndex.of(facts(first)), Optional.empty());
            failIfAsked(report);
            return report;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
