package org.reviewarchive.reader.phabricator;

import java.time.ZoneId;
import java.util.Optional;
import org.reviewarchive.capture.Capture;
import org.reviewarchive.capture.Form;
import org.reviewarchive.reader.ReadResult;
import org.reviewarchive.reader.ReviewReader;
import org.reviewarchive.reader.phabricator.conduit.ConduitReader;
import org.reviewarchive.reader.phabricator.dump.TextDumpReader;
import org.reviewarchive.reader.phabricator.page.PageReader;
import org.reviewarchive.reader.phabricator.patch.PatchReader;
import org.reviewarchive.reader.phabricator.response.ResponseReader;
import org.reviewarchive.reader.phabricator.words.PageIds;

/**
 * Reads saved Differential pages of Phabricator and Phorge: the server's HTML, the page after its scripts ran, the
 * answers by which scripts load code, the answers of the API, plain-text dumps and raw patches; and the pages of tasks
 * and commits.
 *
 * <p>Written from pages of Phorge 2026, classic Phabricator 2021 and Phabricator pages of 2017 to 2020. Thread-safe; no
 * content makes it throw.
 */
public final class PhabricatorReader implements ReviewReader {
    private final ZoneId zone;

    /** Makes a reader that takes dates without a zone to be in this one. */
    public PhabricatorReader(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public String system() {
        return PageIds.SYSTEM;
    }

    @Override
    public ReadResult read(Capture capture) {
        if (capture.form() == Form.PATCH) {
            return PatchReader.read(capture);
        }
        if (capture.form() == Form.JSON || capture.form() == Form.TEXT) {
            Optional<ReadResult> answer = ResponseReader.read(capture).or(() -> conduit(capture));
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        if (capture.form() == Form.HTML && PageReader.knows(capture)) {
            return PageReader.read(capture, zone);
        }
        // A dump may quote markup, and then looks like a page of another system.
        return TextDumpReader.read(capture, zone);
    }

    private Optional<ReadResult> conduit(Capture capture) {
        return capture.form() == Form.JSON ? ConduitReader.read(capture, this::read) : Optional.empty();
    }
}
