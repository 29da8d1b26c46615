package org.reviewarchive;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.json.LedgerJson;
import org.reviewarchive.json.ReviewJson;
import org.reviewarchive.ledger.Ledger;
import org.reviewarchive.ledger.Recapture;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.model.Review;
import org.reviewarchive.site.Page;
import org.reviewarchive.site.Pages;
import org.reviewarchive.site.SiteWriter;
import org.reviewarchive.site.Theme;
import org.reviewarchive.store.ReviewStore;

/** The second pass: takes one review at a time from the store, renders it and writes it. */
final class SecondPass {
    private final SiteOptions options;
    private final Progress progress;
    private final ReviewStore store;
    private final SiteWriter writer;
    private final Theme theme;

    SecondPass(SiteOptions options, Progress progress, ReviewStore store, SiteWriter writer) {
        this.options = options;
        this.progress = progress;
        this.store = store;
        this.writer = writer;
        this.theme = Theme.load(options.theme(), options.themeDirectory());
    }

    void render(Gathered gathered, Ledger ledger) {
        Pages pages = new Pages(options.title(), gathered.links());
        List<ReadCapture> reviews = List.copyOf(gathered.reviews().values());
        AtomicInteger done = new AtomicInteger();
        Workers.forEach(reviews.size(), options.threads(), i -> {
            render(store.get(reviews.get(i).number()), pages, gathered.links());
            progress.done("writing", done.incrementAndGet(), reviews.size());
        });
        pages.lists().forEach(this::write);
        write(ledger, pages, gathered.links());
        theme.assets().forEach(name -> writer.write(Addresses.asset(name), theme.asset(name)));
        writer.write(Addresses.reviewSchema(), ReviewJson.schema());
    }

    private void render(Diagnosed<Review> stored, Pages pages, LinkIndex links) {
        Review review = stored.value();
        write(pages.review(review, stored.diagnostics()));
        writer.write(
                Addresses.reviewData(review.host(), review.id()),
                ReviewJson.document(review, stored.diagnostics(), links));
    }

    private void write(Ledger ledger, Pages pages, LinkIndex links) {
        List<String> addresses = Recapture.addresses(ledger, links);
        pages.completeness(ledger, addresses.size()).forEach(this::write);
        writer.write(Addresses.completenessData(), LedgerJson.document(ledger));
        writer.write(Addresses.completenessSchema(), LedgerJson.schema());
        writer.write(Addresses.recapture(), Recapture.lines(addresses));
    }

    private void write(Page page) {
        writer.write(page.path(), theme.render(page));
    }
}
