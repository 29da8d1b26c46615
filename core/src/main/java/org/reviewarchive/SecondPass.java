package org.reviewarchive;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.reviewarchive.attachment.AttachmentStore;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.json.ReviewJson;
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
    private final AttachmentStore attachments;
    private final SiteWriter writer;
    private final Theme theme;

    SecondPass(SiteOptions options, Progress progress, Stores stores, SiteWriter writer) {
        this.options = options;
        this.progress = progress;
        this.store = stores.reviews();
        this.attachments = stores.attachments();
        this.writer = writer;
        this.theme = Theme.load(options.theme(), options.themeDirectory());
    }

    void render(Gathered gathered) {
        Pages pages = new Pages(options.title(), gathered.links());
        List<ReadCapture> reviews = List.copyOf(gathered.reviews().values());
        AtomicInteger done = new AtomicInteger();
        Workers.forEach(reviews.size(), options.threads(), i -> {
            render(store.get(reviews.get(i).number()), pages, gathered.links());
            progress.done("writing", done.incrementAndGet(), reviews.size());
        });
        pages.lists().forEach(this::write);
        theme.assets().forEach(name -> writer.write(Addresses.asset(name), theme.asset(name)));
        attachments
                .shown()
                .forEach((place, sha256) ->
                        writer.write(place, attachments.bytes(sha256).orElseThrow()));
        writer.write(Addresses.reviewSchema(), ReviewJson.schema());
    }

    private void render(Diagnosed<Review> stored, Pages pages, LinkIndex links) {
        Review review = stored.value();
        write(pages.review(review, stored.diagnostics()));
        writer.write(
                Addresses.reviewData(review.host(), review.id()),
                ReviewJson.document(review, stored.diagnostics(), links));
    }

    private void write(Page page) {
        writer.write(page.path(), theme.render(page));
    }
}
