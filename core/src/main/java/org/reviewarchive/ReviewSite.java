package org.reviewarchive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reviewarchive.capture.CaptureFolder;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.diagnostic.SiteException;
import org.reviewarchive.json.ArchiveJson;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.reader.ReviewReader;
import org.reviewarchive.reader.phabricator.PhabricatorReader;
import org.reviewarchive.site.SiteWriter;

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
                Stores stores = Stores.open(options, "build")) {
            Gathered gathered = gather(stores);
            SiteReport report = report(gathered, stores, Optional.of(options.outputDirectory()));
            failIfAsked(report);
            new SecondPass(options, progress, stores, writer).render(gathered);
            writer.write(Addresses.archiveData(), ArchiveJson.archive(options.title(), gathered.links()));
            writer.write(
                    Addresses.completenessData(),
                    ArchiveJson.completeness(gathered.lacks(), gathered.links(), gathered.files()));
            writer.publish();
            return report;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Reads, links and reports, and writes no site. Fails as {@link #build} does. */
    public SiteReport check() {
        try (Stores stores = Stores.open(options, "check")) {
            SiteReport report = report(gather(stores), stores, Optional.empty());
            failIfAsked(report);
            return report;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The first pass, and what it read of one review made one review. */
    private Gathered gather(Stores stores) throws IOException {
        FirstPass first = new FirstPass(options, progress, readers, stores);
        Finds finds = first.read(openFolder());
        Joined joined = new Joined(
                new Joining(options, progress, stores, first.names()).join(finds.reviews()),
                new ObjectJoining(options, stores).join(finds.objects()));
        List<Diagnostic> files = Stream.concat(first.files().stream(), stores.attachments().unknown().stream())
                .sorted()
                .toList();
        return Gathered.of(joined, files, stores.attachments().unneeded());
    }

    private CaptureFolder openFolder() throws IOException {
        return CaptureFolder.open(
                options.inputDirectory(),
                options.maxFileBytes(),
                List.of(options.outputDirectory(), options.cacheDirectory()));
    }

    private static SiteReport report(Gathered gathered, Stores stores, Optional<Path> site) {
        List<ReviewFacts> reviews = gathered.links().newestFirst();
        Tally tally = gathered.tally(stores);
        return new SiteReport(
                reviews.size(),
                reviews.stream().mapToInt(facts -> facts.counts().comments()).sum(),
                reviews.stream().mapToInt(facts -> facts.mentions().size()).sum(),
                gathered.links().absent().size(),
                tally.counts(),
                tally.shown(),
                site.map(folder -> folder.resolve(Addresses.front().value())));
    }

    /** The judgement falls before the new site replaces the former one. */
    private void failIfAsked(SiteReport report) {
        if (report.reviews() == 0) {
            String why = "<inputDirectory> is \"" + options.inputDirectory()
                    + "\"; it holds no review that could be read. The former site, if any, stays.";
            String first = report.diagnostics().stream()
                    .findFirst()
                    .map(d -> " First: " + d)
                    .orElse("");
            throw new SiteException(why + first, report.diagnostics());
        }
        Optional<Diagnostic> reason = report.diagnostics().stream()
                .filter(d -> options.failOn().fails(d.code().severity()))
                .min((a, b) -> b.code().severity().compareTo(a.code().severity()));
        if (reason.isPresent()) {
            int failing = report.counts().entrySet().stream()
                    .filter(count -> options.failOn().fails(count.getKey().severity()))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            throw new SiteException(
                    failing + (failing == 1 ? " diagnostic fails" : " diagnostics fail")
                            + " the build (<failOn>" + options.failOn().name().toLowerCase(Locale.ROOT)
                            + "</failOn>); the former site, if any, stays. First: " + reason.get(),
                    report.diagnostics());
        }
    }
}
