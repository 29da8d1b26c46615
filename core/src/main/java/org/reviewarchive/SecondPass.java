package org.reviewarchive;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.reviewarchive.feed.SiteMap;
import org.reviewarchive.json.LedgerJson;
import org.reviewarchive.json.ReviewJson;
import org.reviewarchive.ledger.Ledger;
import org.reviewarchive.ledger.Recapture;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.Published;
import org.reviewarchive.redirect.Destinations;
import org.reviewarchive.redirect.RedirectPacks;
import org.reviewarchive.redirect.ResolverFiles;
import org.reviewarchive.site.Page;
import org.reviewarchive.site.Pages;
import org.reviewarchive.site.SiteWriter;
import org.reviewarchive.site.Theme;
import org.reviewarchive.site.view.SiteSettings;

/** The second pass: takes one page at a time from the stores, renders it and writes it, on several threads. */
final class SecondPass {
    private final SiteOptions options;
    private final Progress progress;
    private final Stores stores;
    private final SiteWriter writer;
    private final Theme theme;
    private final SiteMap siteMap;
    private final Destinations destinations;

    /** Loads what the user chose, so that what is wrong with it fails a build at once. */
    SecondPass(SiteOptions options, Progress progress, Stores stores, SiteWriter writer) {
        this.options = options;
        this.progress = progress;
        this.stores = stores;
        this.writer = writer;
        this.theme = Theme.load(options.look());
        this.siteMap = new SiteMap(options.baseUrl());
        this.destinations = Destinations.of(new Published(options.baseUrl()), options.forge());
    }

    /** A theme without a script to search with gets no index to search in. */
    void render(Gathered gathered, Ledger ledger) {
        if (theme.searchScripts().isEmpty()) {
            render(gathered, ledger, Optional.empty());
            return;
        }
        try (IndexPass index = new IndexPass(stores.search(), gathered.links(), writer, progress)) {
            render(gathered, ledger, Optional.of(index));
            index.finish();
        }
    }

    private void render(Gathered gathered, Ledger ledger, Optional<IndexPass> index) {
        Pages pages = new Pages(settings(), gathered.links());
        CapturedPass captured = new CapturedPass(
                new CapturedPass.Site(theme, pages, gathered.links(), writer, siteMap, index),
                gathered,
                stores,
                options.shown() + gathered.names());
        List<String> addresses = Recapture.addresses(ledger, gathered.links());
        writeAll(() -> Stream.of(
                        captured.work(gathered),
                        Stream.of(pages.front(ledger)).map(this::writing),
                        pages.lists().map(this::writing),
                        pages.completeness(ledger, addresses.size()).map(this::writing))
                .flatMap(work -> work));
        writer.write(Addresses.completenessData(), LedgerJson.document(ledger));
        writer.write(Addresses.completenessSchema(), LedgerJson.schema());
        writer.write(Addresses.recapture(), Recapture.lines(addresses));
        theme.assets().forEach(name -> writer.write(Addresses.asset(name), theme.asset(name)));
        stores.attachments()
                .shown()
                .forEach((place, sha256) ->
                        writer.write(place, stores.attachments().bytes(sha256).orElseThrow()));
        writer.write(Addresses.reviewSchema(), ReviewJson.schema());
        pages.machineFiles(writer::write);
        redirects(gathered.links());
        siteMap.files(gathered.links()).forEach(writer::write);
    }

    /** A theme without a script to resolve addresses with gets no files for it. */
    private void redirects(LinkIndex links) {
        new RedirectPacks(links, destinations).write(writer::write);
        if (!theme.resolveScripts().isEmpty()) {
            ResolverFiles.write(links, destinations, writer::write);
        }
    }

    /** The work is told twice, as a page costs little until it is written: once to count it. */
    private void writeAll(Supplier<Stream<Runnable>> work) {
        int count = (int) work.get().count();
        AtomicInteger done = new AtomicInteger();
        Workers.forEach(work.get(), options.threads(), page -> {
            page.run();
            progress.done("writing", done.incrementAndGet(), count);
        });
    }

    private SiteSettings settings() {
        return new SiteSettings(
                options.title(),
                theme.texts(),
                options.baseUrl(),
                theme.styles(),
                theme.scripts(),
                theme.searchScripts(),
                theme.resolveScripts());
    }

    private Runnable writing(Page page) {
        return () -> write(page);
    }

    private void write(Page page) {
        siteMap.add(page.path());
        writer.write(page.path(), theme.render(page));
    }
}
