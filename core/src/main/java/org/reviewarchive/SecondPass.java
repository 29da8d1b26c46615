package org.reviewarchive;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.json.ReviewJson;
import org.reviewarchive.json.StoredReview;
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

    void render(FirstPass first, LinkIndex links) {
        Pages pages = new Pages(options.title(), links);
        List<ReadCapture> chosen = List.copyOf(first.chosen().values());
        AtomicInteger done = new AtomicInteger();
        Workers.forEach(chosen.size(), options.threads(), i -> {
            render(chosen.get(i), first, new Rendering(pages, links));
            progress.done("writing", done.incrementAndGet(), chosen.size());
        });
        pages.lists().forEach(this::write);
        theme.assets().forEach(name -> writer.write(Addresses.asset(name), theme.asset(name)));
        writer.write(Addresses.reviewSchema(), ReviewJson.schema());
    }

    private record Rendering(Pages pages, LinkIndex links) {}

    private void render(ReadCapture capture, FirstPass first, Rendering rendering) {
        StoredReview stored = store.get(capture.number());
        Review review = stored.review();
        List<Diagnostic> diagnostics = new ArrayList<>(stored.diagnostics());
        diagnostics.addAll(first.notUsed(review.key()));
        write(rendering.pages().review(review, diagnostics));
        writer.write(
                Addresses.reviewData(review.host(), review.id()),
                ReviewJson.document(review, diagnostics, rendering.links()));
    }

    private void write(Page page) {
        writer.write(page.path(), theme.render(page));
    }
}
