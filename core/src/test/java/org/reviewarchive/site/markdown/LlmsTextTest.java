package org.reviewarchive.site.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.site.SampleReviews;
import org.reviewarchive.site.Sites;
import org.reviewarchive.site.view.SiteFrame.Entry;
import org.reviewarchive.site.view.SiteSettings;

class LlmsTextTest {
    private static String page(Optional<URI> base, LinkIndex links) {
        Entry open = new Entry(Addresses.list("status", "open", 1), "Open [reviews]");
        SiteSettings settings =
                new SiteSettings("Tern *reviews*", Sites.texts(), base, List.of(), List.of(), List.of(), List.of());
        return new String(LlmsText.of(settings, links, List.of(open)), UTF_8);
    }

    @Test
    void tellsWhatTheArchiveIsAndTheWaysIn() {
        String page = page(Optional.empty(), LinkIndex.of(List.of(ReviewFacts.of(SampleReviews.full()))));
        assertTrue(
                page.startsWith(
                        "# Tern \\*reviews\\*\n\n> A read-only archive of code reviews: 1 review, 13 comments,"),
                page);
        assertTrue(page.contains("- [Open \\[reviews\\]](lists/status-open.html)\n"), page);
        assertTrue(page.contains("- [D207 shadow: keep origins apart from state](reviews/reviews.tern.example/D207.md):"
                + " The checker keeps"));
    }

    @Test
    void linksAreWholeWhereTheSiteIsKnownToStand() {
        String page = page(Optional.of(URI.create("https://x.example/r/")), LinkIndex.of(List.of()));
        assertTrue(page.contains("(https://x.example/r/data/archive.json)"), page);
    }

    @Test
    void doesNotGrowWithTheArchive() {
        LinkIndex many = LinkIndex.of(IntStream.range(0, 200)
                .mapToObj(i -> ReviewFacts.of(SampleReviews.bare("D" + i)))
                .toList());
        String page = page(Optional.empty(), many);
        assertEquals(LlmsText.NEWEST, page.split("\\.md\\)", -1).length - 1);
        assertTrue(page.contains("## Optional\n"));
    }
}
