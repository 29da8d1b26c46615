package org.reviewarchive.reader;

import java.time.Instant;
import java.util.Optional;
import org.reviewarchive.capture.Capture;
import org.reviewarchive.capture.Container;
import org.reviewarchive.model.Provenance;

/** Tells which file a review was read from. */
public final class Provenances {
    private Provenances() {}

    /** Texts of other forms say more by their form than by the file that holds them. */
    private static Container container(Capture capture) {
        return switch (capture.form()) {
            case HTML -> capture.source().container();
            case JSON -> Container.JSON;
            case PATCH -> Container.PATCH;
            case TEXT -> Container.TEXT;
        };
    }

    /**
     * Returns where a review comes from.
     *
     * @param capture the capture
     * @param system the reader that knew it
     * @param savedAt when it was saved as the text itself says, for a container that does not say
     */
    public static Provenance of(Capture capture, String system, Optional<Instant> savedAt) {
        return new Provenance(
                capture.path(),
                capture.sha256(),
                container(capture).id(),
                system,
                capture.source().savedAt().or(() -> savedAt));
    }
}
