package org.reviewarchive.reader.phabricator.page;

import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.reviewarchive.capture.Capture;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.model.Provenance;
import org.reviewarchive.reader.Embedded;
import org.reviewarchive.reader.Provenances;
import org.reviewarchive.reader.phabricator.words.CaptureName;
import org.reviewarchive.reader.phabricator.words.Findings;
import org.reviewarchive.reader.phabricator.words.PageClock;
import org.reviewarchive.reader.phabricator.words.PageIds;

/**
 * A parsed page with what all readers of its parts share. Its timelines and its files are taken out of it: they are
 * most of a page, and are not searched for what stands elsewhere.
 */
final class OpenedPage {
    private final Capture capture;
    private final Document page;
    private final String id;
    private final PageAddress address;
    private final Findings findings;
    private final PageMeta meta;
    private final PageClock clock;
    private final PageFiles pageFiles;
    private final Remarkup remarkup;
    private final List<Element> timelines;
    private final Element files;

    /**
     * Opens a page of the revision, task or commit of that mark.
     *
     * @param page the page; changed in place
     * @param zone the zone of dates that name none
     */
    OpenedPage(Capture capture, Document page, String id, ZoneId zone) {
        this.capture = capture;
        this.page = page;
        this.id = id;
        this.address = PageAddress.of(capture, page);
        this.findings = new Findings(capture.path());
        this.meta = PageMeta.of(page);
        this.clock = new PageClock(zone, address.savedAt(), findings);
        this.timelines = takeTimelines(page);
        this.files = Dom.first(page, "differential-review-stage").orElse(page);
        this.pageFiles =
                new PageFiles(capture.source(), address().map(URI::toString).orElse(""), page);
        this.remarkup = new Remarkup(pageFiles, findings);
        timelines.forEach(timeline -> TimelineReader.teach(clock, timeline));
    }

    /** A stray end tag in a comment may close the timeline early; the groups after it still belong to it. */
    private static List<Element> takeTimelines(Document page) {
        List<Element> timelines = new ArrayList<>(Dom.all(page, "phui-timeline-view"));
        timelines.forEach(Element::remove);
        for (Element astray : Dom.all(page, "phui-timeline-shell")) {
            timelines.add(new Element("div").appendChild(astray));
        }
        return timelines;
    }

    /** Takes the box of the files out of the page, where they have one of their own, and returns it. */
    Element takeFiles() {
        if (files != page) {
            files.remove();
        }
        return files;
    }

    /** Reads the timelines; call once. */
    TimelineReader readTimelines() {
        TimelineReader reader = new TimelineReader(clock, meta, remarkup, findings);
        timelines.forEach(reader::read);
        return reader;
    }

    Document page() {
        return page;
    }

    String id() {
        return id;
    }

    /** Tells whether the page names no mark, so that its bytes do. */
    boolean isNamedByBytes() {
        return id.equals(PageIds.ofBytes(capture.sha256()));
    }

    /** Returns the id of the version whose files the page shows, as its heading or its address tells. */
    Optional<String> shown() {
        return HistoryReader.shown(page, CaptureName.of(capture.source().address(), capture.path()));
    }

    Findings findings() {
        return findings;
    }

    PageMeta meta() {
        return meta;
    }

    PageClock clock() {
        return clock;
    }

    Remarkup remarkup() {
        return remarkup;
    }

    /** Returns the server, or the word for an unknown one. */
    String host() {
        return address.host().orElse(PageIds.UNKNOWN_HOST);
    }

    /** Returns the address of the page on its server. */
    Optional<URI> address() {
        return address.host().map(host -> URI.create(address.scheme().orElse("https") + "://" + host + "/" + id));
    }

    /** Returns the files that stood in the page and that the texts read of it show. */
    List<Embedded> embedded() {
        return pageFiles.embedded();
    }

    List<Provenance> captures() {
        return List.of(Provenances.of(capture, PageIds.SYSTEM, address.savedAt()));
    }

    /** Reports what any page may lack. */
    void report() {
        if (address.host().isEmpty()) {
            findings.add(Code.HOST_UNKNOWN, "the page names no host; set <host> to the server's name");
        }
        boolean ended = capture.text().contains("</html>") || capture.text().contains("</HTML>");
        if (!ended && !address.minified()) {
            findings.add(Code.TRUNCATED_FILE, "it ends before its markup does; what is there is published");
        }
    }
}
