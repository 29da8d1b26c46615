package org.reviewarchive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reviewarchive.capture.CaptureFolder;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.diagnostic.SiteException;
import org.reviewarchive.json.ArchiveJson;
import org.reviewarchive.ledger.Ledger;
import org.reviewarchive.ledger.LedgerLines;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.ReviewFacts;
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
                ReviewStore store = openStore("build")) {
            Gathered gathered = gather(store);
            Ledger ledger = gathered.ledger();
            SiteReport report = report(gathered, ledger, store);
            failIfAsked(report);
            new SecondPass(options, progress, store, writer).render(gathered, ledger);
            writer.write(Addresses.archiveData(), ArchiveJson.archive(options.title(), gathered.links()));
            writer.publish();
            return report.at(options.outputDirectory().resolve(Addresses.front().value()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Reads, links and reports, and writes no site. Fails as {@link #build} does, and when the archive lacks more than
     * is allowed; the reports for other programs are written before it does.
     */
    public SiteReport check(CheckOptions check) {
        try (ReviewStore store = openStore("check")) {
            Gathered gathered = gather(store);
            Ledger ledger = gathered.ledger();
            new CheckReports(check, options.failOn(), store).write(gathered, ledger);
            SiteReport report = report(gathered, ledger, store);
            failIfAsked(report);
            Optional<String> excess = check.thresholds().failure(ledger.totals());
            if (excess.isPresent()) {
                throw new SiteException(excess.get(), report.diagnostics(), report.lacks());
            }
            return report;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The first pass, and what it read of one review made one review. */
    private Gathered gather(ReviewStore store) throws IOException {
        FirstPass first = new FirstPass(options, progress, readers, store);
        List<ReadCapture> captures = first.read(openFolder());
        return Gathered.of(new Joining(options, progress, store).join(captures), first.files());
    }

    private CaptureFolder openFolder() throws IOException {
        return CaptureFolder.open(
                options.inputDirectory(),
                options.maxFileBytes(),
                List.of(options.outputDirectory(), options.cacheDirectory()));
    }

    /** Builds of different sites, and a check beside a build, may share a cache folder; each has a part of its own. */
    private ReviewStore openStore(String goal) throws IOException {
        Path output = options.outputDirectory().toAbsolutePath().normalize();
        String part =
                String.format(Locale.ROOT, "%s-%08x", goal, output.toString().hashCode());
        return ReviewStore.open(options.cacheDirectory().resolve(part));
    }

    private static SiteReport report(Gathered gathered, Ledger ledger, ReviewStore store) {
        List<ReviewFacts> reviews = gathered.links().newestFirst();
        Tally tally = gathered.tally(store);
        return new SiteReport(
                reviews.size(),
                reviews.stream().mapToInt(facts -> facts.counts().comments()).sum(),
                reviews.stream().mapToInt(facts -> facts.mentions().size()).sum(),
                ledger.absent().size(),
                tally.counts(),
                tally.shown(),
                LedgerLines.of(ledger.totals()),
                Optional.empty());
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
            throw new SiteException(why + first, report.diagnostics(), report.lacks());
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
                    report.diagnostics(),
                    report.lacks());
        }
    }
}
