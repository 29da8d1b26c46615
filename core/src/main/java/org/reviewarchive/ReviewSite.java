package org.reviewarchive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reviewarchive.cache.CachedReader;
import org.reviewarchive.capture.CaptureFolder;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.diagnostic.SiteException;
import org.reviewarchive.json.ArchiveJson;
import org.reviewarchive.ledger.Ledger;
import org.reviewarchive.ledger.LedgerLines;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.people.MailmapFile;
import org.reviewarchive.people.SameNames;
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
            SecondPass second = new SecondPass(options, progress, stores, writer);
            Gathered gathered = gather(stores);
            Ledger ledger = gathered.ledger();
            SiteReport report = report(gathered, ledger, stores);
            failIfAsked(report);
            second.render(gathered, ledger);
            writer.write(Addresses.archiveData(), ArchiveJson.archive(options.title(), gathered.links()));
            writer.publish();
            stores.sweep();
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
        try (Stores stores = Stores.open(options, "check")) {
            Gathered gathered = gather(stores);
            Ledger ledger = gathered.ledger();
            new CheckReports(check, options.failOn(), stores).write(gathered, ledger);
            SiteReport report = report(gathered, ledger, stores);
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
    private Gathered gather(Stores stores) throws IOException {
        SameNames names = options.mailmap().map(MailmapFile::read).orElse(SameNames.NONE);
        FirstPass first = new FirstPass(options, progress, cached(stores), stores);
        Finds finds = first.read(openFolder(), names);
        Joined joined = new Joined(
                new Joining(options, progress, stores, first.names()).join(finds.reviews(), names),
                new ObjectJoining(options, stores).join(finds.objects()));
        List<Diagnostic> files = Stream.concat(first.files().stream(), stores.attachments().unknown().stream())
                .sorted()
                .toList();
        return Gathered.of(joined, files, stores.attachments().unneeded(), names);
    }

    private List<ReviewReader> cached(Stores stores) {
        return readers.stream()
                .<ReviewReader>map(reader -> new CachedReader(reader, stores.reads()))
                .toList();
    }

    private CaptureFolder openFolder() throws IOException {
        return CaptureFolder.open(
                options.inputDirectory(),
                options.maxFileBytes(),
                List.of(options.outputDirectory(), options.cacheDirectory()));
    }

    private static SiteReport report(Gathered gathered, Ledger ledger, Stores stores) {
        List<ReviewFacts> reviews = gathered.links().newestFirst();
        Tally tally = gathered.tally(stores);
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
