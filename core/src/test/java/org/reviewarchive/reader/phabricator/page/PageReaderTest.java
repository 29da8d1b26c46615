package org.reviewarchive.reader.phabricator.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reviewarchive.capture.Capture;
import org.reviewarchive.capture.Container;
import org.reviewarchive.capture.Form;
import org.reviewarchive.capture.Source;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Review;
import org.reviewarchive.reader.ReadResult;

class PageReaderTest {
    /** A page without its head, as a tool that keeps the content alone leaves it. */
    private static final String HEADLESS = """
            <html><body class="phabricator-standard-page"><div class="phui-timeline-view">
            <div class="phui-timeline-shell"><div class="phui-timeline-group">
            <div class="phui-timeline-title"><a href="/p/ada/">ada</a> created this revision.<span
             class="phui-timeline-extra"><a href="#1">Fri, Dec 26, 9:00 AM</a></span></div></div></div></div>
            %s<div class="differential-changeset"><h1 class="differential-file-icon-header">trap.c</h1>
            <div class="differential-loading">Loading...</div></div></body></html>
            """;

    private static final String HISTORY = """
            <table><tr class="differential-update-history-new"><td>Diff 1</td><td><a href="/D12?id=34">34</a></td>
            <td></td><td></td><td></td><td></td><td></td></tr>
            <tr><td>Diff 2</td><td><a href="/D12?id=35">35</a></td><td></td><td></td><td></td><td></td><td></td></tr>
            </table>
            """;

    @Test
    void takesHostMarkAndVersionFromTheAddressItWasSavedFrom() {
        Review review = read("saved.html", Optional.of(URI.create("http://Reviews.Example.org:8080/D12?id=34")), "");
        assertEquals("reviews.example.org:8080/D12", review.key());
        assertEquals(Optional.of(URI.create("http://reviews.example.org:8080/D12")), review.origin());
        assertEquals(List.of("34"), ids(review));
    }

    @Test
    void takesMarkAndVersionFromTheNameThatAMirrorGave() {
        for (String path : List.of("D12@id=34.html", "D12-34.html", "host/D12/index.html?id=34", "D12%3Fid=34")) {
            Review review = read(path, Optional.empty(), "");
            assertEquals("D12", review.id(), path);
            assertEquals(List.of("34"), ids(review), path);
        }
    }

    @Test
    void givesTheFilesToTheVersionThatTheNameTells() {
        Review review = read("D12-34.html", Optional.empty(), HISTORY);
        assertEquals(List.of("34", "35"), ids(review));
        assertEquals(1, review.patchSets().get(0).files().size());
    }

    @Test
    void believesNoVersionInANameThatThePageDoesNotKnow() {
        Review review = read("D12-2021.html", Optional.empty(), HISTORY);
        assertEquals(List.of("34", "35", PatchSet.UNTOLD), ids(review));
        assertEquals(1, review.patchSets().get(2).files().size());
    }

    @Test
    void takesTheYearFromWhenTheContainerSaysItWasSaved() {
        Review review = read("D12.html", Optional.empty(), "");
        assertEquals(
                Optional.of(Instant.parse("2025-12-26T09:00:00Z")),
                review.timeline().get(0).when().orElseThrow().instant());
    }

    private static List<String> ids(Review review) {
        return review.patchSets().stream().map(PatchSet::id).toList();
    }

    private static Review read(String path, Optional<URI> address, String history) {
        Source source = new Source(
                path, Container.WARC, address, Optional.of(Instant.parse("2026-01-05T10:00:00Z")), "0".repeat(64));
        ReadResult result =
                PageReader.read(new Capture(source, Form.HTML, HEADLESS.formatted(history)), ZoneOffset.UTC);
        return assertInstanceOf(ReadResult.Read.class, result).reviews().get(0).value();
    }
}
