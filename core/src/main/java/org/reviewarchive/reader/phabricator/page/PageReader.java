package org.reviewarchive.reader.phabricator.page;

import java.time.ZoneId;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.reviewarchive.capture.Capture;
import org.reviewarchive.model.Review;
import org.reviewarchive.reader.ReadResult;
import org.reviewarchive.reader.phabricator.words.CaptureName;
import org.reviewarchive.reader.phabricator.words.PageIds;

/** Reads pages of the system as HTML, and says why when one holds no revision. Stateless and thread-safe. */
public final class PageReader {
    /** Any of these in a page tells that Phabricator or Phorge made it. */
    private static final String[] MARKS = {
        "phabricator-standard-page", "phui-timeline-view", "differential-changeset", "javelin/core/init.js"
    };

    private PageReader() {}

    /** Tells whether the capture is a page of the system, or a login form or refusal in place of one. */
    public static boolean knows(Capture capture) {
        for (String mark : MARKS) {
            if (capture.text().contains(mark)) {
                return true;
            }
        }
        return NoRevision.isWall(capture);
    }

    /**
     * Reads a page that {@link #knows} knows.
     *
     * @param zone the zone of dates that name none
     */
    public static ReadResult read(Capture capture, ZoneId zone) {
        Document page = Jsoup.parse(capture.text());
        Optional<String> id = id(capture, page);
        MirroredLinks.restore(page, id);
        boolean revision = Dom.first(page, "phui-timeline-view").isPresent()
                || Dom.first(page, "differential-changeset").isPresent()
                || Dom.first(page, "phui-head-thing-view").isPresent();
        if (id.isEmpty() || !revision) {
            return new ReadResult.NoReview(NoRevision.why(capture, page));
        }
        RevisionReader reader = new RevisionReader(capture, page, id.get(), zone);
        Review review = reader.read();
        return ReadResult.Read.of(review, reader.findings().list());
    }

    /** A page that shows no mark and none of another object is named after its file, else after its bytes. */
    private static Optional<String> id(Capture capture, Document page) {
        HeaderReader header = new HeaderReader(page);
        Optional<String> shown = header.id();
        if (shown.isPresent()
                || header.isOfAnotherObject()
                || Dom.first(page, "phui-timeline-view").isEmpty()) {
            return shown;
        }
        boolean holdsFiles = Dom.first(page, "differential-changeset").isPresent();
        return CaptureName.of(capture.source().address(), capture.path())
                .revision()
                .or(() -> holdsFiles ? Optional.of(PageIds.ofBytes(capture.sha256())) : Optional.empty());
    }
}
