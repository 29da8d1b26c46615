package org.reviewarchive.reader.phabricator;

import java.time.ZoneId;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.reviewarchive.capture.Capture;
import org.reviewarchive.capture.Container;
import org.reviewarchive.model.Review;
import org.reviewarchive.reader.ReadResult;
import org.reviewarchive.reader.ReviewReader;

/**
 * Reads saved Differential pages of Phabricator and Phorge: the server's HTML, the page after its scripts ran, and
 * plain-text dumps.
 *
 * <p>Written from pages of Phorge 2026, classic Phabricator 2021 and Phabricator pages of 2017 to 2020. Thread-safe; no
 * content makes it throw.
 */
public final class PhabricatorReader implements ReviewReader {
    static final String SYSTEM = "phabricator";
    static final String UNKNOWN_HOST = "unknown";

    /** Any of these in a page tells that Phabricator or Phorge made it. */
    private static final String[] MARKS = {
        "phabricator-standard-page", "phui-timeline-view", "differential-changeset", "javelin/core/init.js"
    };

    private final ZoneId zone;

    /** Makes a reader that takes dates without a zone to be in this one. */
    public PhabricatorReader(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public String system() {
        return SYSTEM;
    }

    @Override
    public ReadResult read(Capture capture) {
        if (capture.container() == Container.HTML && (isMine(capture.text()) || NoRevision.isWall(capture))) {
            return readPage(capture);
        }
        // A dump may quote markup, and then looks like a page of another system.
        return TextDumpReader.read(capture, zone);
    }

    private ReadResult readPage(Capture capture) {
        Document page = Jsoup.parse(capture.text());
        Optional<String> id = new HeaderReader(page).id();
        boolean revision = Dom.first(page, "phui-timeline-view").isPresent()
                || Dom.first(page, "differential-changeset").isPresent()
                || Dom.first(page, "phui-head-thing-view").isPresent();
        if (id.isEmpty() || !revision) {
            return new ReadResult.NoReview(NoRevision.why(capture, page));
        }
        RevisionReader reader = new RevisionReader(capture, page, id.get(), zone);
        Review review = reader.read();
        return new ReadResult.Read(review, reader.findings().list());
    }

    private static boolean isMine(String text) {
        for (String mark : MARKS) {
            if (text.contains(mark)) {
                return true;
            }
        }
        return false;
    }
}
